using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Areas.Admin.Redirects;

/// <summary>A redirect as it is typed.</summary>
public sealed record RedirectForm
{
    /// <summary>The old address, with or without the site's host.</summary>
    public string? Path { get; init; }

    /// <summary>The key of the item to which it shall lead.</summary>
    public string? To { get; init; }
}

/// <summary>The list of old addresses.</summary>
/// <param name="Redirects">All of them.</param>
/// <param name="Titles">What items are called, by their keys.</param>
/// <param name="Targets">The public items that have a page of their own.</param>
public sealed record RedirectsPage(string Title, RedirectForm Form, IReadOnlyList<Redirect> Redirects, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<ItemName> Targets) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>Reads and writes the addresses of items.</summary>
public static class RedirectPaths
{
    private static readonly Dictionary<Section, ItemKind> Kinds = new()
    {
        [Section.Members] = ItemKind.Member,
        [Section.Meetings] = ItemKind.Meeting,
        [Section.Documents] = ItemKind.Document,
    };

    /// <summary>The section's kind, the language and the path below them of a typed address; null when it is none of the site's.</summary>
    public static (ItemKind Kind, Language Language, string Path)? Read(string? typed)
    {
        var path = Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) && !address.IsFile ? address.AbsolutePath : typed?.Trim();
        if (path?.Trim('/').Split('/', 3) is not [var code, var first, .. var rest] || !Languages.TryParse(code, out var language))
        {
            return null;
        }

        return rest is [var below]
            ? Kinds.Where(pair => SectionPaths.Of(pair.Key, language) == first).Select(pair => ((ItemKind, Language, string)?)(pair.Value, language, below)).FirstOrDefault()
            : (ItemKind.Page, language, first);
    }

    /// <summary>The old address.</summary>
    public static string From(Redirect redirect) => ItemLinks.To(redirect.Language, redirect.Kind, redirect.Path);

    /// <summary>Where it leads; null when what stood there is no longer public.</summary>
    public static string? To(Redirect redirect) => redirect.To.Length > 0 ? ItemLinks.To(redirect.Language, redirect.ToKind, redirect.To) : null;
}
