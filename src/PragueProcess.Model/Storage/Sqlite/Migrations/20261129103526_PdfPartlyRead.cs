using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PdfPartlyRead : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // How much of files stored before was read nobody has written down; where it is as much as is kept, there was more.
            migrationBuilder.Sql("""
                UPDATE "Files" SET "Flaws" = CASE "Flaws" WHEN 'None' THEN 'PartlyRead' ELSE "Flaws" || ', PartlyRead' END
                WHERE "Type" = 'Pdf' AND length("Text") > 99000;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                UPDATE "Files" SET "Flaws" = CASE "Flaws" WHEN 'PartlyRead' THEN 'None' ELSE replace("Flaws", ', PartlyRead', '') END;
                """);
        }
    }
}
