using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Attention;

/// <summary>What the latest versions of items lack, and what they wait for.</summary>
internal static class ItemEntries
{
    // A draft that nobody has touched for so long may have been forgotten.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(14);

    /// <summary>That an item's draft waits: for an editor, for its author to whom it was returned, or for whoever forgot it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="returnedAt">When its draft was returned; null when it was not.</param>
    /// <param name="present">The accounts of those who can still sign in: for anybody else editors see to it.</param>
    /// <param name="now">The present instant.</param>
    public static IEnumerable<AttentionEntry> Drafts(ListedItem item, DateTimeOffset? returnedAt, IReadOnlySet<int> present, DateTimeOffset now) => item switch
    {
        { State: ItemState.Trashed } => [],
        { Draft: DraftState.Submitted } => [Draft(item, "Submitted", Role.Editor, item.SavedAt)],
        { Draft: DraftState.Draft } when returnedAt is { } at => [ForAuthor(item, "Returned", at, present)],
        { Draft: DraftState.Draft } when now - item.SavedAt > Forgotten => [ForAuthor(item, "Forgotten", item.SavedAt, present)],
        _ => [],
    };

    public static IEnumerable<AttentionEntry> Translations(ListedItem item) => Texts(item, AttentionSort.Translation, mark => mark >= TextMark.Outdated);

    public static IEnumerable<AttentionEntry> Reviews(ListedItem item) => Texts(item, AttentionSort.Review, mark => mark == TextMark.AwaitingReview);

    private static AttentionEntry ForAuthor(ListedItem item, string cause, DateTimeOffset since, IReadOnlySet<int> present) => item.AuthorId is { } author && present.Contains(author)
        ? Draft(item, cause, Role.Translator, since) with { AccountId = author }
        : Draft(item, cause, Role.Editor, since);

    private static AttentionEntry Draft(ListedItem item, string cause, Role mender, DateTimeOffset since) =>
        new(AttentionSort.Draft, cause, item.Key, item.Title, mender) { Details = [item.Author, since] };

    private static IEnumerable<AttentionEntry> Texts(ListedItem item, AttentionSort sort, Func<TextMark, bool> isWanted) =>
        from mark in item.Marks
        where item.State is ItemState.Draft or ItemState.Published && isWanted(mark.Value)
        select new AttentionEntry(sort, mark.Value.ToString(), item.Key, item.Title, Role.Translator) { Language = mark.Key, Field = "title", Details = [mark.Key] };
}
