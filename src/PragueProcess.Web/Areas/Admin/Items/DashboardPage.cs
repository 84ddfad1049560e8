using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Web.Areas.Admin.Items;

/// <summary>What an editor finds first.</summary>
public sealed record DashboardPage(string Title) : AdminPage(Title)
{
    private const int Size = 10;

    /// <summary>How many things need the person's attention.</summary>
    public int Attention { get; init; }

    /// <summary>The drafts that wait for somebody to approve them; none for those who may not.</summary>
    public required IReadOnlyList<ListedItem> Waiting { get; init; }

    /// <summary>The drafts that the person saved last and that were returned, with the reason.</summary>
    public required IReadOnlyList<(ListedItem Item, LastStep Step)> Returned { get; init; }

    /// <summary>What the person typed and did not save.</summary>
    public required IReadOnlyList<UnsavedForm> Unsaved { get; init; }

    /// <summary>The drafts that the person saved last.</summary>
    public required IReadOnlyList<ListedItem> Mine { get; init; }

    /// <summary>The items whose texts the person writes and that lack one, or have an outdated one.</summary>
    public required IReadOnlyList<ListedItem> Translations { get; init; }

    /// <summary>What was changed last by anybody.</summary>
    public required IReadOnlyList<ListedItem> Recent { get; init; }

    /// <summary>What failed, and what waits for its time; none for those who may not publish.</summary>
    public required IReadOnlyList<ScheduledEntry> Scheduled { get; init; }

    /// <summary>What items are called, by their keys.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>The overview of one person.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="person">Whose overview it is.</param>
    /// <param name="items">All items, the latest change first.</param>
    /// <param name="returned">The drafts that were returned, by their keys.</param>
    /// <param name="scheduled">What failed, and what waits for its time.</param>
    /// <param name="unsaved">What the person typed and did not save.</param>
    public static DashboardPage Of(
        string title,
        DashboardOwner person,
        IReadOnlyList<ListedItem> items,
        IReadOnlyDictionary<string, LastStep> returned,
        IReadOnlyList<ScheduledEntry> scheduled,
        IReadOnlyList<UnsavedForm> unsaved)
    {
        var kept = items.Where(item => item.State != ItemState.Trashed).ToList();
        var mine = kept.Where(item => item.AuthorId == person.AccountId && item.Draft != DraftState.None).ToList();
        return new DashboardPage(title)
        {
            Waiting = [.. items.Where(item => person.MayPublish && item.Draft == DraftState.Submitted)],
            Returned = [.. mine.Where(item => returned.ContainsKey(item.Key)).Select(item => (item, returned[item.Key]))],
            Unsaved = unsaved,
            Mine = [.. mine.Where(item => !returned.ContainsKey(item.Key)).Take(Size)],
            Translations = [.. kept.Where(item => person.Languages.Any(language => item.Marks.GetValueOrDefault(language) >= TextMark.Outdated)).Take(Size)],
            Recent = [.. kept.Take(Size)],
            Scheduled = person.MayPublish ? [.. scheduled.Take(Size)] : [],
            Titles = items.ToDictionary(item => item.Key, item => item.Title),
        };
    }
}

/// <summary>The person whose overview it is.</summary>
/// <param name="MayPublish">Whether the person may approve drafts.</param>
/// <param name="Languages">The languages whose texts the person translates.</param>
public sealed record DashboardOwner(int AccountId, bool MayPublish, IReadOnlyList<Language> Languages);
