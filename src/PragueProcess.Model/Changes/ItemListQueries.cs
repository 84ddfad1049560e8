using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Changes;

/// <summary>How a text of the latest version stands.</summary>
public enum TextMark
{
    Complete,
    AwaitingReview,

    /// <summary>Its original has changed since.</summary>
    Outdated,
    Missing,
}

/// <summary>An item as editors list it.</summary>
/// <param name="Title">What it is called in the person's language; its key when it has no name.</param>
/// <param name="Author">Who saved its latest version.</param>
/// <param name="Marks">How its texts stand; none for kinds that need no words.</param>
public sealed record ListedItem(
    string Key, ItemKind Kind, string Title, ItemState State, DraftState Draft, string Author, int? AuthorId, DateTimeOffset SavedAt,
    IReadOnlyDictionary<Language, TextMark> Marks);

/// <summary>Lists items in every state but those that were removed.</summary>
public sealed class ItemListQueries(SiteDbContext db, ItemNames names)
{
    /// <summary>All items, the latest change first.</summary>
    public async Task<IReadOnlyList<ListedItem>> ListAsync(Language language, CancellationToken cancellation)
    {
        var named = await names.LoadAsync(language, cancellation);
        var latest = await db.Revisions.AsNoTracking()
            .Include(revision => revision.Item)
            .Where(revision => revision.Item.State != ItemState.Removed && !revision.Item.Revisions.Any(later => later.Id > revision.Id))
            .OrderByDescending(revision => revision.Id)
            .ToListAsync(cancellation);
        return [.. latest.Select(revision => Row(revision, named.GetValueOrDefault(revision.Item.Key), language))];
    }

    /// <summary>What items are called, by their keys.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TitlesAsync(Language language, CancellationToken cancellation) =>
        (await ListAsync(language, cancellation)).ToDictionary(item => item.Key, item => item.Title);

    private static ListedItem Row(Revision revision, ItemName? name, Language language)
    {
        var (item, content) = (revision.Item, revision.Read());
        var title = name?.Title is { Length: > 0 } known ? known : content.TitleIn(language) ?? item.Key;
        return new ListedItem(item.Key, item.Kind, title, item.State, item.DraftState, revision.Author, revision.AuthorId, revision.SavedAt, Marks(content));
    }

    private static Dictionary<Language, TextMark> Marks(ItemContent content) => content.TextRules == TextRules.Optional && content.Texts.Count == 0
        ? []
        : Languages.All.ToDictionary(language => language, language => Mark(content, language));

    private static TextMark Mark(ItemContent content, Language language) => content.Texts.GetValueOrDefault(language) switch
    {
        null => TextMark.Missing,
        _ when content.IsOutdated(language) => TextMark.Outdated,
        { ReviewState: ReviewState.AwaitingReview } => TextMark.AwaitingReview,
        _ => TextMark.Complete,
    };
}
