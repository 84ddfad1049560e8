using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SubmittedPublication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SubmittedPublicationId",
                table: "SiteStates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.UpdateData(
                table: "SiteStates",
                keyColumn: "Id",
                keyValue: 1,
                column: "SubmittedPublicationId",
                value: null);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SubmittedPublicationId",
                table: "SiteStates");
        }
    }
}
