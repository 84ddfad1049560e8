using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuditKept : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Housekeeping deletes what is older than the setting says, which is 30 days at least. Instants are ticks since the year 1.
            migrationBuilder.Sql("""
                CREATE TRIGGER "AuditEntries_Kept" BEFORE DELETE ON "AuditEntries"
                WHEN OLD."At" > 621355968000000000 + (unixepoch() - 29 * 86400) * 10000000
                BEGIN SELECT RAISE(ABORT, 'The audit log is kept for a month at least.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_Kept";""");
        }
    }
}
