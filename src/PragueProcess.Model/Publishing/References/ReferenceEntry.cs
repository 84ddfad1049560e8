using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.References;

/// <summary>A source, place, organisation or term; of its facts those that its list has, see <see cref="Source"/> and the like.</summary>
/// <param name="List">What it is.</param>
/// <param name="Key">The immutable name.</param>
public sealed record ReferenceEntry(ReferenceTarget List, string Key)
{
    /// <summary>What it is called: a source's description, a city; null for a place of which only the state is known.</summary>
    public LocalizedName? Name { get; init; }

    public LocalizedName? Acronym { get; init; }

    /// <summary>Where a source or an organisation stands on the web, absolute.</summary>
    public string? Url { get; init; }

    /// <summary>The key of the organisation that published a source.</summary>
    public string? Publisher { get; init; }

    /// <summary>The ISO 639-1 code of the language of a source.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code of the state of a place.</summary>
    public string? StateCode { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public int? Founded { get; init; }

    public int? MemberStates { get; init; }

    public int? Countries { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public bool CheckedInStoredCopy { get; init; }

    public DateOnly? CheckBy { get; init; }
}

/// <summary>Where an entry is named.</summary>
/// <param name="Key">The key of the item, or of the source, that names it.</param>
/// <param name="Field">The field of the content that does.</param>
public sealed record ReferenceUse(string Key, string Field);

/// <summary>What can be wrong with an entry.</summary>
public enum ReferenceFault
{
    Missing,
    Invalid,
    TooLong,
    Hidden,

    /// <summary>Another entry has the key.</summary>
    Taken,

    /// <summary>Something names it.</summary>
    Used,

    /// <summary>Somebody changed or removed it since it was seen.</summary>
    Stale,
}

/// <summary>One thing that is wrong with an entry.</summary>
/// <param name="Field">The property, in camel case, with the language after a dot where it has one; empty for the entry.</param>
public sealed record ReferenceProblem(string Field, ReferenceFault Fault);
