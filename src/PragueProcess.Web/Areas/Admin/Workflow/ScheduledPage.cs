using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>What waits for its time, and what became of the rest.</summary>
/// <param name="Titles">What items are called, by their keys.</param>
public sealed record ScheduledPage(string Title, IReadOnlyList<ScheduledEntry> Entries, IReadOnlyDictionary<string, string> Titles) : AdminPage(Title);

/// <summary>What lies in the trash.</summary>
/// <param name="Titles">What items are called, by their keys.</param>
public sealed record TrashPage(string Title, IReadOnlyList<TrashedEntry> Entries, IReadOnlyDictionary<string, string> Titles) : AdminPage(Title);
