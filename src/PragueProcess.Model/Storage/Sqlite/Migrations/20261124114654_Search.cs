using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TitleLanguageCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Names = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TitleStems = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    NameStems = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    BodyStems = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
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
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Stem = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Spelling = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
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

            // The documents hold stems already: the tokenizer only parts them at spaces.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5("TitleStems", "NameStems", "BodyStems",
                    content='SearchDocuments', content_rowid='Id', tokenize='unicode61 remove_diacritics 0')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE \"SearchIndex\"");

            migrationBuilder.DropTable(
                name: "SearchDocuments");

            migrationBuilder.DropTable(
                name: "SearchWords");
        }
    }
}
