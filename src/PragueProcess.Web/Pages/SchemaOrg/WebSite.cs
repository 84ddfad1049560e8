namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>See schema.org/WebSite.</summary>
internal sealed record WebSite : Thing
{
    /// <summary>The codes of the site's languages, ISO 639-1.</summary>
    public required IReadOnlyList<string> InLanguage { get; init; }
}

/// <summary>See schema.org/BreadcrumbList.</summary>
internal sealed record BreadcrumbList : Thing
{
    public required IReadOnlyList<ListItem> ItemListElement { get; init; }
}

/// <summary>See schema.org/ListItem.</summary>
internal sealed record ListItem : Thing
{
    /// <summary>From 1.</summary>
    public required int Position { get; init; }

    /// <summary>The page's address.</summary>
    public required string Item { get; init; }
}
