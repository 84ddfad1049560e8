using System.Linq.Expressions;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Queries;

/// <summary>An item's text as one reader gets it: in their language or, where there is none, in the language of its source.</summary>
public sealed record LocalText
{
    internal int ItemId { get; init; }

    /// <summary>The language that the reader asked for.</summary>
    public required Language Wanted { get; init; }

    /// <summary>The language that the text is in.</summary>
    public required Language Language { get; init; }

    public required Language SourceLanguage { get; init; }

    public required ReviewState ReviewState { get; init; }

    /// <summary>True when the original has changed since this text was translated from it.</summary>
    public required bool IsOutdated { get; init; }

    /// <summary>Empty for kinds without titles.</summary>
    public required string Title { get; init; }

    /// <summary>A title for narrow places; the title itself where there is no shorter one.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>What the title is sorted by.</summary>
    public required string SortTitle { get; init; }

    /// <summary>The body as safe HTML; empty when there is none.</summary>
    public required string Html { get; init; }

    /// <summary>True when the reader's language has no text.</summary>
    public bool IsFallback => Language != Wanted;

    /// <summary>What an item without any text is read as.</summary>
    public static LocalText None(Language language) => new()
    {
        Wanted = language,
        Language = language,
        SourceLanguage = language,
        ReviewState = ReviewState.Original,
        IsOutdated = false,
        Title = "",
        ShortTitle = "",
        SortTitle = "",
        Html = "",
    };

    internal static Expression<Func<ItemText, LocalText>> For(Language wanted) => text => new LocalText
    {
        ItemId = text.ItemId,
        Wanted = wanted,
        Language = text.Language,
        SourceLanguage = text.SourceLanguage,
        ReviewState = text.ReviewState,
        IsOutdated = text.IsOutdated,
        Title = text.Title ?? "",
        ShortTitle = text.ShortTitle ?? text.Title ?? "",
        SortTitle = text.SortTitle ?? text.Title ?? "",
        Html = text.Html,
    };
}
