using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PragueProcess.Model.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Title = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    TitleLanguageCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Path = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Section = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Names = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Body = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    TitleStems = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    NameStems = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    BodyStems = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchDocuments_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Word = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Stem = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Spelling = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => new { x.Word, x.Language });
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_ItemId_Language",
                table: "SearchDocuments",
                columns: new[] { "ItemId", "Language" },
                unique: true);

            // The documents hold stems already: the configuration "simple" changes nothing.
            migrationBuilder.Sql("""
                ALTER TABLE "SearchDocuments" ADD COLUMN "Stems" tsvector GENERATED ALWAYS AS (
                    setweight(to_tsvector('simple', "TitleStems"), 'A') ||
                    setweight(to_tsvector('simple', "NameStems"), 'B') ||
                    setweight(to_tsvector('simple', "BodyStems"), 'C')) STORED
                """);
            migrationBuilder.Sql("CREATE INDEX \"IX_SearchDocuments_Stems\" ON \"SearchDocuments\" USING GIN (\"Stems\")");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchDocuments");

            migrationBuilder.DropTable(
                name: "SearchWords");
        }
    }
}
