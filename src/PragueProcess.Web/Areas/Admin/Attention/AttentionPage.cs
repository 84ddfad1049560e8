using PragueProcess.Model.Attention;

namespace PragueProcess.Web.Areas.Admin.Attention;

/// <summary>Which entries a person wants to see, as the query of the address says it.</summary>
public sealed record AttentionFilter
{
    /// <summary><c>me</c> for what the person can mend; else everything.</summary>
    public string? Who { get; init; }

    public AttentionSort? Sort { get; init; }

    public bool IsMine => Who == "me";
}

/// <summary>What needs attention.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="All">Everything.</param>
/// <param name="Person">Who looks at it.</param>
public sealed record AttentionPage(string Title, AttentionFilter Filter, IReadOnlyList<AttentionEntry> All, AttentivePerson Person) : AdminPage(Title)
{
    /// <summary>Whether the site may ask other hosts whether its links still lead somewhere.</summary>
    public bool ChecksLinks { get; init; }

    /// <summary>How many of a sort are shown beside others.</summary>
    private const int Few = 20;

    /// <summary>How many somebody should mend.</summary>
    public int Open => All.Count(IsOpen);

    /// <summary>How many the person can mend.</summary>
    public int Mine => All.Count(entry => entry.IsFor(Person));

    /// <summary>The sorts of which there are entries, and how many of each somebody should mend.</summary>
    public IEnumerable<(AttentionSort Sort, int Count)> Sorts => Asked.GroupBy(entry => entry.Sort).OrderBy(group => group.Key).Select(group => (group.Key, group.Count(IsOpen)));

    /// <summary>What is shown, sort by sort; of each its beginning where several are shown.</summary>
    public IEnumerable<AttentionGroup> Groups => Asked
        .Where(entry => Filter.Sort is null || entry.Sort == Filter.Sort)
        .GroupBy(entry => entry.Sort)
        .OrderBy(group => group.Key)
        .Select(group => new AttentionGroup(group.Key, group.Count(IsOpen), group.Count(), [.. Filter.Sort is null ? group.Take(Few) : group]));

    private static bool IsOpen(AttentionEntry entry) => !entry.IsInformation;

    private IEnumerable<AttentionEntry> Asked => Filter.IsMine ? All.Where(entry => entry.IsFor(Person)) : All;
}

/// <summary>The entries of one sort.</summary>
/// <param name="Open">How many somebody should mend.</param>
/// <param name="All">How many there are, with those that are only good to know.</param>
/// <param name="Shown">Those that are shown.</param>
public sealed record AttentionGroup(AttentionSort Sort, int Open, int All, IReadOnlyList<AttentionEntry> Shown);
