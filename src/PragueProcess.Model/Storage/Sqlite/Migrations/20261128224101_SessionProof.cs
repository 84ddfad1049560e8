using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SessionProof : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // How earlier sessions began is written nowhere: everybody signs in anew.
            migrationBuilder.Sql("DELETE FROM \"Sessions\"");
            migrationBuilder.AddColumn<bool>(
                name: "IsStrong",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsStrong",
                table: "Sessions");
        }
    }
}
