using System.Globalization;
using System.Resources;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>Why something cannot be saved, published or withdrawn.</summary>
public enum RefusalReason
{
    /// <summary>{0}: a field's rule is broken; {1} says which.</summary>
    InvalidField,

    /// <summary>The text in {0} lacks its {1}.</summary>
    MissingText,

    /// <summary>No text is the original from which {0} was translated.</summary>
    MissingOriginal,

    /// <summary>{0} names {1}, which does not exist.</summary>
    UnknownReference,

    /// <summary>{0} names {1}, which is not public.</summary>
    UnpublishedReference,

    /// <summary>A complement or difference names {0}, which is no field.</summary>
    UnknownField,

    /// <summary>The slug {1} in {0} is or was that of {2}.</summary>
    SlugTaken,

    /// <summary>The slug {1} in {0} is the name of a section.</summary>
    SlugReserved,

    /// <summary>The term certainly overlaps with {0}.</summary>
    OverlappingTerm,

    /// <summary>The code is that of the member {0}.</summary>
    CodeTaken,

    /// <summary>The member {0} stands on the tile of the map.</summary>
    TileTaken,

    /// <summary>The page {0} introduces the section.</summary>
    SectionTaken,

    /// <summary>{0} refers to the item.</summary>
    StillReferredTo,

    /// <summary>Somebody saved another revision since.</summary>
    StaleBase,

    /// <summary>There is nothing to publish.</summary>
    NothingToPublish,

    /// <summary>The item is not public.</summary>
    NotPublic,

    /// <summary>The text in {0} names the token {1}, which does not exist.</summary>
    UnknownToken,

    /// <summary>The text in {0} is too large or too deeply nested to be shown.</summary>
    TextTooComplex,

    /// <summary>{0} holds the invisible character {1}; the language, where there is one, follows.</summary>
    HiddenCharacter,

    /// <summary>{0} is longer than {1} characters; the language, where there is one, follows.</summary>
    TooLong,

    /// <summary>{0} is no number from {1} to {2}.</summary>
    OutOfRange,

    /// <summary>{0} is no key.</summary>
    InvalidKey,

    /// <summary>There is no item {0}.</summary>
    UnknownItem,

    /// <summary>The site has one item of this kind.</summary>
    OnlyOne,

    /// <summary>The item is in the trash.</summary>
    IsTrashed,

    /// <summary>The item was removed for good.</summary>
    IsRemoved,

    /// <summary>The draft waits for its time.</summary>
    IsScheduled,

    /// <summary>No publication waits for its time.</summary>
    NotScheduled,

    /// <summary>The draft was not submitted.</summary>
    NotSubmitted,

    /// <summary>The draft was submitted already.</summary>
    AlreadySubmitted,

    /// <summary>There is nothing public to go back to.</summary>
    NeverPublished,

    /// <summary>Visitors see the item.</summary>
    StillPublic,

    /// <summary>The item is not in the trash.</summary>
    NotTrashed,

    /// <summary>The person saved this version; somebody else must publish it.</summary>
    NeedsApproval,

    /// <summary>What is returned needs a comment.</summary>
    MissingComment,

    /// <summary>Visitors are told nothing.</summary>
    MissingNote,

    /// <summary>An item cannot stand in its own place.</summary>
    MovedToItself,

    /// <summary>The time has passed.</summary>
    TimePassed,

    /// <summary>The item has a withdrawal that waits for its time.</summary>
    AlreadyScheduled,

    /// <summary>The key {0} was not typed, by which a removal for good is confirmed.</summary>
    NotConfirmed,

    /// <summary>The scheduled change was carried out or called off meanwhile.</summary>
    NotWaiting,

    /// <summary>The program or the database failed; operators find more in the log.</summary>
    Unexpected,
}

/// <summary>One reason for refusing a command, which a person can read in their language.</summary>
public sealed record Refusal(RefusalReason Reason, params IReadOnlyList<object> Details)
{
    private static readonly ResourceManager Texts = new("PragueProcess.Model.Publishing.RefusalTexts", typeof(Refusal).Assembly);

    /// <summary>The key of the item that the refusal concerns.</summary>
    public string? ItemKey { get; init; }

    /// <summary>The same reason, with items called by their titles instead of by their keys.</summary>
    public Refusal Named(IReadOnlyDictionary<string, string> titles) =>
        this with { Details = [.. Details.Select(detail => detail is string key && titles.TryGetValue(key, out var title) ? title : detail)] };

    /// <summary>The reason in words.</summary>
    public string In(Language language)
    {
        var culture = language.Culture();
        var pattern = Texts.GetString(Reason.ToString(), culture) ?? throw new MissingManifestResourceException(Reason.ToString());
        return string.Format(culture, pattern, [.. Details.Select(detail => InWords(detail, culture))]);
    }

    // The rules of the content records go by names of their own.
    private static object InWords(object detail, CultureInfo culture) => detail switch
    {
        Language named => named.NativeName(),
        string rule => Texts.GetString($"Rule.{rule}", culture) ?? rule,
        _ => detail,
    };

    /// <summary>The reason in English words, for operators.</summary>
    public override string ToString() => In(Language.En);

    /// <summary>Reasons are equal when they say the same.</summary>
    public bool Equals(Refusal? other) => other is not null && Reason == other.Reason && ItemKey == other.ItemKey && Details.SequenceEqual(other.Details);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
