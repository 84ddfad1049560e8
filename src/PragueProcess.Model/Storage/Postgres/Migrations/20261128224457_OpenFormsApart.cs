using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OpenFormsApart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpenForms_AccountId_Key",
                table: "OpenForms");

            migrationBuilder.AddColumn<Guid>(
                name: "Opening",
                table: "OpenForms",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // What was kept before stays apart from what is kept from now on.
            migrationBuilder.Sql("""UPDATE "OpenForms" SET "Opening" = gen_random_uuid();""");

            migrationBuilder.CreateIndex(
                name: "IX_OpenForms_AccountId_Key_Opening",
                table: "OpenForms",
                columns: new[] { "AccountId", "Key", "Opening" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpenForms_AccountId_Key_Opening",
                table: "OpenForms");

            migrationBuilder.DropColumn(
                name: "Opening",
                table: "OpenForms");

            // Of several forms of one item the table can hold one again.
            migrationBuilder.Sql("""DELETE FROM "OpenForms" WHERE "Id" NOT IN (SELECT MAX("Id") FROM "OpenForms" GROUP BY "AccountId", "Key");""");

            migrationBuilder.CreateIndex(
                name: "IX_OpenForms_AccountId_Key",
                table: "OpenForms",
                columns: new[] { "AccountId", "Key" },
                unique: true);
        }
    }
}
