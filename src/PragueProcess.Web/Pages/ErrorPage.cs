using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>The page of a request that could not be answered as it was meant. Its texts are found under the name of its kind.</summary>
/// <param name="Suggestions">What may have been meant.</param>
public sealed record ErrorPage(PageMetadata Metadata, ErrorKind Kind, IReadOnlyList<SearchResult> Suggestions) : SitePage(Metadata)
{
    /// <summary>What visitors are told of what was withdrawn, and the language in which it is written; null when it is nothing in particular.</summary>
    public (Language Language, string Text)? Note { get; init; }
}

/// <summary>What went wrong, as far as a visitor can do something with it.</summary>
public enum ErrorKind
{
    BadRequest,
    NotFound,
    NotAllowed,
    Gone,
    Forbidden,
    TooLarge,
    TooMany,
    Failure,
    Unavailable,
}
