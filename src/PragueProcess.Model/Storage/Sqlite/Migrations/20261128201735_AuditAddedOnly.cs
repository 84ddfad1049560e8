using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuditAddedOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The log is only ever added to; what is too old is deleted.
            migrationBuilder.Sql("""
                CREATE TRIGGER "AuditEntries_AddedOnly" BEFORE UPDATE ON "AuditEntries"
                BEGIN SELECT RAISE(ABORT, 'The audit log is only ever added to.'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_AddedOnly";""");
        }
    }
}
