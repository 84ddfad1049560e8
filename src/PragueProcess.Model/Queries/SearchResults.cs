using PragueProcess.Model.Entities;
using PragueProcess.Model.Search;

namespace PragueProcess.Model.Queries;

/// <summary>How results answer a query.</summary>
public enum SearchAnswer
{
    /// <summary>The query holds no word.</summary>
    NoQuestion,

    /// <summary>They hold all its words.</summary>
    AllWords,

    /// <summary>They hold all words of the query as it was probably meant.</summary>
    Corrected,

    /// <summary>They hold some of its words.</summary>
    SomeWords,

    /// <summary>There are none.</summary>
    Nothing,
}

/// <summary>An item that a search found.</summary>
/// <param name="Title">Empty for kinds without titles.</param>
/// <param name="TitleLanguageCode">The language of the title, ISO 639-1, where it is not the reader's.</param>
/// <param name="Path">The path below its section; empty when it has no page of its own.</param>
/// <param name="Section">The section that a page introduces.</param>
/// <param name="FoundIn">The language in which it holds the words.</param>
/// <param name="Excerpt">Where it holds them, in that language; empty when its title alone does.</param>
public sealed record SearchResult(
    string Key,
    ItemKind Kind,
    IReadOnlyList<Fragment> Title,
    string? TitleLanguageCode,
    string Path,
    PageSection Section,
    Language FoundIn,
    IReadOnlyList<Fragment> Excerpt)
{
    /// <summary>The title without marks.</summary>
    public string PlainTitle => string.Concat(Title.Select(fragment => fragment.Text));
}

/// <summary>What was found of one kind.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Results">The best of them; none where another kind is asked for.</param>
public sealed record SearchGroup(ItemKind Kind, int Count, IReadOnlyList<SearchResult> Results);

/// <summary>The answer to a query.</summary>
/// <param name="Query">The query as it was read.</param>
/// <param name="IsCut">True when the query was longer than what is read.</param>
/// <param name="Correction">What the query was probably meant to be; null when nothing is nearer.</param>
/// <param name="Groups">What was found, the kind of the best result first.</param>
public sealed record SearchResults(string Query, bool IsCut, SearchAnswer Answer, string? Correction, IReadOnlyList<SearchGroup> Groups)
{
    public int Count => Groups.Sum(group => group.Count);
}
