using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Checks;

/// <summary>The kinds of contradictions and gaps that the site finds in its own content.</summary>
public enum FindingKind
{
    /// <summary>The process declares another number of member States than the main source's list names. Numbers: declared, named there, listed here.</summary>
    MemberCountDiffers,

    /// <summary>A member that the main source's list lacks.</summary>
    MemberNamedElsewhere,

    /// <summary>Who holds the presidency is to be announced.</summary>
    PresidencyToBeAnnounced,

    /// <summary>The main source names no place of a meeting.</summary>
    MeetingWithoutPlace,

    /// <summary>The main source names a meeting's city, but no country.</summary>
    MeetingWithoutCountry,

    /// <summary>The main source names a meeting's country, but no city.</summary>
    MeetingWithoutCity,

    /// <summary>No day of a meeting is known.</summary>
    MeetingWithoutDay,

    /// <summary>Of a document only the title is known, or only that it exists in some languages.</summary>
    DocumentWithoutAddress,

    /// <summary>Two sources say different things. Statement: the field, what the other source says, and that source's key.</summary>
    SourcesDiffer,

    /// <summary>Nobody has said yet who publishes this site.</summary>
    SitePublisherMissing,

    /// <summary>Nobody has chosen yet under which licence this site's data may be used.</summary>
    DataLicenceMissing,

    /// <summary>Two terms of the presidency have days in common. Words: the key of the other term.</summary>
    TermsOverlap,

    /// <summary>Nobody holds the presidency after a term, and somebody does later. Words: the key of the next term.</summary>
    GapAfterTerm,

    /// <summary>A host was no member of the process when the meeting took place. Words: the host's key.</summary>
    HostWasNoMember,

    /// <summary>The holder of the presidency was no member in its time. Words: the member's key.</summary>
    HolderWasNoMember,

    /// <summary>A text types a number that it could cite. Numbers: the number. Words: the token.</summary>
    NumberTyped,
}

/// <summary>How bad a finding is.</summary>
public enum FindingLevel
{
    /// <summary>Something is not known, or could be better.</summary>
    Note,

    /// <summary>What the site says cannot be so.</summary>
    Error,
}

/// <summary>One contradiction or gap.</summary>
/// <param name="ItemKey">The item that it concerns.</param>
/// <param name="Numbers">What was counted, in the order that the kind tells.</param>
/// <param name="Statement">What another source says, where sources differ.</param>
public sealed record Finding(
    FindingKind Kind, string ItemKey, IReadOnlyList<int> Numbers, FindingStatement? Statement = null)
{
    public Finding(FindingKind kind, string itemKey)
        : this(kind, itemKey, [])
    {
    }

    /// <summary>The language of the text that it concerns; null for facts.</summary>
    public Language? Language { get; init; }

    /// <summary>Keys and other words that tell more, in the order that the kind tells.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public FindingLevel Level => Kind is FindingKind.TermsOverlap or FindingKind.HostWasNoMember or FindingKind.HolderWasNoMember ? FindingLevel.Error : FindingLevel.Note;
}

/// <summary>What another source says of a field of an item.</summary>
public sealed record FindingStatement(string Field, string Value, string SourceKey);
