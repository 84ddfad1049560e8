using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>What waits for its time, and what became of the rest.</summary>
public sealed record ScheduledPage(string Title, IReadOnlyList<ScheduledEntry> Entries) : AdminPage(Title);

/// <summary>What lies in the trash.</summary>
public sealed record TrashPage(string Title, IReadOnlyList<TrashedEntry> Entries) : AdminPage(Title);
