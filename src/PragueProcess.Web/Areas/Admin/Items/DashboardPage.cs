using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Items;

/// <summary>What an editor finds first.</summary>
/// <param name="Mine">The drafts that the person saved last.</param>
/// <param name="Waiting">The drafts that wait for somebody to approve them; none for those who may not.</param>
/// <param name="Translations">The items whose texts the person writes and that lack one, or have an outdated one.</param>
/// <param name="Recent">What was changed last by anybody.</param>
public sealed record DashboardPage(
    string Title,
    IReadOnlyList<ListedItem> Mine,
    IReadOnlyList<ListedItem> Waiting,
    IReadOnlyList<ListedItem> Translations,
    IReadOnlyList<ListedItem> Recent) : AdminPage(Title)
{
    private const int Size = 10;

    /// <summary>How many things need the person's attention.</summary>
    public int Attention { get; init; }

    /// <summary>The overview of one person.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="items">All items, the latest change first.</param>
    /// <param name="accountId">The person's account.</param>
    /// <param name="mayPublish">Whether the person may approve drafts.</param>
    /// <param name="languages">The languages whose texts the person translates.</param>
    public static DashboardPage Of(string title, IReadOnlyList<ListedItem> items, int accountId, bool mayPublish, IReadOnlyList<Language> languages) => new(
        title,
        [.. items.Where(item => item.AuthorId == accountId && item.Draft != DraftState.None && item.State != ItemState.Trashed).Take(Size)],
        [.. items.Where(item => mayPublish && item.Draft == DraftState.Submitted)],
        [.. items.Where(item => item.State != ItemState.Trashed && languages.Any(language => item.Marks.GetValueOrDefault(language) >= TextMark.Outdated)).Take(Size)],
        [.. items.Where(item => item.State != ItemState.Trashed).Take(Size)]);
}
