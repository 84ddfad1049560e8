using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Attention;

/// <summary>What sort of thing needs attention.</summary>
public enum AttentionSort
{
    /// <summary>A contradiction or gap in what is published.</summary>
    Finding,

    /// <summary>A scheduled change that failed, or is near.</summary>
    Scheduled,

    /// <summary>A draft that waits for somebody.</summary>
    Draft,

    /// <summary>When the site was last backed up.</summary>
    Backup,

    /// <summary>A source with which the facts should be compared.</summary>
    Source,

    /// <summary>A link that leads to nothing.</summary>
    Link,

    /// <summary>A translation that is missing or older than its original.</summary>
    Translation,

    /// <summary>Something about a text that could be better.</summary>
    Text,

    /// <summary>A translation that nobody has reviewed.</summary>
    Review,
}

/// <summary>One thing that somebody should mend.</summary>
/// <param name="Sort">What sort of thing it is.</param>
/// <param name="Cause">What is wrong: a name by which the sentence that says so is found.</param>
/// <param name="Key">The key of the item, or of the source, that it concerns.</param>
/// <param name="Title">What that is called in the person's language.</param>
/// <param name="Mender">The least role that can mend it.</param>
public sealed record AttentionEntry(AttentionSort Sort, string Cause, string Key, string Title, Role Mender)
{
    public FindingLevel Level { get; init; }

    /// <summary>Whether it is only good to know, and nobody has anything to do.</summary>
    public bool IsInformation { get; init; }

    /// <summary>The language of the text that it concerns; null for everything else.</summary>
    public Language? Language { get; init; }

    /// <summary>The account of the one person who shall mend it; null when anybody of the role can.</summary>
    public int? AccountId { get; init; }

    /// <summary>The field of the content that it concerns; null when it concerns the whole.</summary>
    public string? Field { get; init; }

    /// <summary>The list of the source or the like that it concerns; null for an item.</summary>
    public ReferenceTarget? List { get; init; }

    /// <summary>The number of the scheduled change that it concerns.</summary>
    public int? ChangeId { get; init; }

    /// <summary>What the sentence tells: numbers, words, days, instants, refusals.</summary>
    public IReadOnlyList<object> Details { get; init; } = [];

    /// <summary>Whether a person can mend it, and is meant to.</summary>
    public bool IsFor(AttentivePerson person) =>
        !IsInformation
        && person.Role >= Mender
        && (AccountId is null || AccountId == person.AccountId)
        && (Language is null || person.Role > Role.Translator || person.Languages.Contains(Language.Value));
}

/// <summary>Somebody who may mend things.</summary>
/// <param name="Languages">The languages whose texts a translator writes.</param>
public sealed record AttentivePerson(int AccountId, Role Role, IReadOnlyCollection<Language> Languages);
