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
}

/// <summary>What another source says of a field of an item.</summary>
public sealed record FindingStatement(string Field, string Value, string SourceKey);
