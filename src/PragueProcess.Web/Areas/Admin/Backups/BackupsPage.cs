namespace PragueProcess.Web.Areas.Admin.Backups;

/// <summary>When the site was last backed up.</summary>
/// <param name="Last">When; null when no backup is known of.</param>
/// <param name="Folder">Where backups are written on the server.</param>
public sealed record BackupsPage(string Title, DateTimeOffset? Last, string Folder) : AdminPage(Title);
