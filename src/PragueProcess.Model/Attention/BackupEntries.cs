using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Attention;

/// <summary>When the site was last backed up: a thing to know, and after a while, or where it never was, one to mend.</summary>
internal static class BackupEntries
{
    /// <summary>By what the whole site goes among the keys of items.</summary>
    private const string Site = "site";

    // A night may be missed.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    public static AttentionEntry Of(DateTimeOffset? last, DateTimeOffset now) => last is { } at
        ? new AttentionEntry(AttentionSort.Backup, "Last", Site, Site, Role.Administrator) { IsInformation = now - at < Patience, Details = [at] }
        : new AttentionEntry(AttentionSort.Backup, "Never", Site, Site, Role.Administrator);
}
