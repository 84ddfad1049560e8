using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PragueProcess.Model.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AuditAddedOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The log is only ever added to; what is too old is deleted.
            migrationBuilder.Sql("""
                CREATE FUNCTION "AuditEntries_AddedOnly"() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'The audit log is only ever added to.'; END $$;
                CREATE TRIGGER "AuditEntries_AddedOnly" BEFORE UPDATE ON "AuditEntries"
                FOR EACH ROW EXECUTE FUNCTION "AuditEntries_AddedOnly"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_AddedOnly" ON "AuditEntries"; DROP FUNCTION "AuditEntries_AddedOnly";""");
        }
    }
}
