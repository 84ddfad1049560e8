using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Workflow;

namespace PragueProcess.Web.Areas.Admin.Items;

/// <summary>How the drafts of several items are to be published.</summary>
public sealed record SelectedPublication
{
    /// <summary>The keys of the items. Lists that can be written, or forms would not fill them.</summary>
    public List<string> Keys { get; init; } = [];

    /// <summary>The version of each item that the page showed, by key.</summary>
    public Dictionary<string, int> Seen { get; init; } = [];

    public string? Comment { get; init; }

    public Moment At { get; init; } = new();

    /// <summary>To publish the facts and the languages that are ready of an item as it was seen.</summary>
    public PublicationRequest Request(string key) => new(key) { RevisionId = SeenOf(key) ?? 0 };

    /// <summary>The version of an item that the page showed; null when it shows the item for the first time.</summary>
    public int? SeenOf(string key) => Seen.TryGetValue(key, out var seen) ? seen : null;
}

/// <summary>How several items are to be withdrawn.</summary>
public sealed record SelectedWithdrawal
{
    public List<string> Keys { get; init; } = [];

    public WithdrawalForm Notes { get; init; } = new();
}

/// <summary>The page on which several drafts are published, now or at a time.</summary>
public sealed record SelectedPublicationPage(string Title, IReadOnlyList<Draft> Drafts, SelectedPublication Form, string ZoneName) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>The page on which several items are withdrawn.</summary>
public sealed record SelectedWithdrawalPage(string Title, IReadOnlyList<Draft> Drafts, SelectedWithdrawal Form) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}
