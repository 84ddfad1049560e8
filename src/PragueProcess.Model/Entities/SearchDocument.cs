namespace PragueProcess.Model.Entities;

/// <summary>What the search knows of a public item in one language. Made anew by every publication, never edited.</summary>
public sealed record SearchDocument
{
    /// <summary>What parts the names of <see cref="Names"/>.</summary>
    public const char NameSeparator = '\n';

    public int Id { get; init; }

    public int ItemId { get; init; }

    public Item Item { get; init; } = null!;

    public required Language Language { get; init; }

    /// <summary>What the item is called; empty for kinds without titles.</summary>
    public string Title { get; init; } = "";

    /// <summary>The language of the title, ISO 639-1, where it is not the document's.</summary>
    public string? TitleLanguageCode { get; init; }

    /// <summary>The path below the item's section; empty when it has no page of its own.</summary>
    public string Path { get; init; } = "";

    /// <summary>The section that a page introduces.</summary>
    public PageSection Section { get; init; }

    /// <summary>What else the item is called, in any language, separated by <see cref="NameSeparator"/>.</summary>
    public string Names { get; init; } = "";

    /// <summary>Its facts and its body in plain words, from which excerpts are taken.</summary>
    public string Body { get; init; } = "";

    /// <summary>The stems of the title's words, separated by spaces; of this and the next two the database makes its index.</summary>
    public string TitleStems { get; init; } = "";

    /// <summary>The stems of other names, of the address and of the words for the kind.</summary>
    public string NameStems { get; init; } = "";

    /// <summary>The stems of the body.</summary>
    public string BodyStems { get; init; } = "";
}
