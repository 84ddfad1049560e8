namespace PragueProcess.Model.Entities;

/// <summary>Who vouches for a text.</summary>
public enum ReviewState
{
    /// <summary>The text is the original, as its source has it.</summary>
    Original,

    /// <summary>A translation that no editor has reviewed yet.</summary>
    AwaitingReview,

    /// <summary>A translation that an editor has reviewed.</summary>
    Reviewed,
}

/// <summary>The published text of an item in one language.</summary>
public sealed class ItemText
{
    public int ItemId { get; init; }

    public Item Item { get; init; } = null!;

    public required Language Language { get; init; }

    /// <summary>The language that the text was written in or translated from.</summary>
    public required Language SourceLanguage { get; set; }

    public required ReviewState ReviewState { get; set; }

    /// <summary>True when the text was translated from an older version of its source.</summary>
    public bool IsOutdated { get; set; }

    public string? Title { get; set; }

    public string? ShortTitle { get; set; }

    /// <summary>What the title is sorted by where it differs: “Moldova, Republic of”.</summary>
    public string? SortTitle { get; set; }

    /// <summary>The body as its author wrote it, with its fact tokens.</summary>
    public string Markdown { get; set; } = "";

    /// <summary>The body as sanitised HTML, tokens replaced; safe to write into a page as it is.</summary>
    public string Html { get; set; } = "";
}
