using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AuditKept : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Housekeeping deletes what is older than the setting says, which is 30 days at least. Instants are ticks since the year 1.
            migrationBuilder.Sql("""
                CREATE FUNCTION "AuditEntries_Kept"() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'The audit log is kept for a month at least.'; END $$;
                CREATE TRIGGER "AuditEntries_Kept" BEFORE DELETE ON "AuditEntries"
                FOR EACH ROW WHEN (OLD."At" > 621355968000000000 + (extract(epoch FROM now())::bigint - 29 * 86400) * 10000000)
                EXECUTE FUNCTION "AuditEntries_Kept"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_Kept" ON "AuditEntries"; DROP FUNCTION "AuditEntries_Kept";""");
        }
    }
}
