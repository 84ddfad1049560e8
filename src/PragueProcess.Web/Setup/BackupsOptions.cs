namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Backups</c>.</summary>
public sealed class BackupsOptions
{
    public const string Section = "Backups";

    /// <summary>Where backups are written. Default: <c>backups</c> in the data folder.</summary>
    public string? Folder { get; set; }
}
