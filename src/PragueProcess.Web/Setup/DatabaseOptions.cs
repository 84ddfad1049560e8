using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    [AllowedValues(Sqlite, Postgres, ErrorMessage = "Database:Provider must be sqlite or postgres.")]
    public string Provider { get; set; } = Sqlite;
}
