using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Attention;

/// <summary>What the latest versions of items lack, and what they wait for.</summary>
internal static class ItemEntries
{
    // A draft that nobody has touched for so long may have been forgotten.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(14);

    /// <summary>That an item's draft waits: for an editor, for its author to whom it was returned, or for whoever forgot it.</summary>
    public static IEnumerable<AttentionEntry> Drafts(ListedItem item, DateTimeOffset? returnedAt, DateTimeOffset now) => item switch
    {
        { State: ItemState.Trashed } => [],
        { Draft: DraftState.Submitted } => [Draft(item, "Submitted", Role.Editor, item.SavedAt)],
        { Draft: DraftState.Draft } when returnedAt is { } at => [Draft(item, "Returned", Role.Translator, at) with { AccountId = item.AuthorId }],
        { Draft: DraftState.Draft } when now - item.SavedAt > Forgotten => [Draft(item, "Forgotten", Role.Translator, item.SavedAt) with { AccountId = item.AuthorId }],
        _ => [],
    };

    public static IEnumerable<AttentionEntry> Translations(ListedItem item) => Texts(item, AttentionSort.Translation, mark => mark >= TextMark.Outdated);

    public static IEnumerable<AttentionEntry> Reviews(ListedItem item) => Texts(item, AttentionSort.Review, mark => mark == TextMark.AwaitingReview);

    private static AttentionEntry Draft(ListedItem item, string cause, Role mender, DateTimeOffset since) =>
        new(AttentionSort.Draft, cause, item.Key, item.Title, mender) { Details = [item.Author, since] };

    private static IEnumerable<AttentionEntry> Texts(ListedItem item, AttentionSort sort, Func<TextMark, bool> isWanted) =>
        from mark in item.Marks
        where item.State is ItemState.Draft or ItemState.Published && isWanted(mark.Value)
        select new AttentionEntry(sort, mark.Value.ToString(), item.Key, item.Title, Role.Translator) { Language = mark.Key, Field = "title", Details = [mark.Key] };
}
