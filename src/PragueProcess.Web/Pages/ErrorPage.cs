namespace PragueProcess.Web.Pages;

/// <summary>The page of a request that could not be answered as it was meant. Its texts are found under the name of its kind.</summary>
public sealed record ErrorPage(PageMetadata Metadata, ErrorKind Kind) : SitePage(Metadata);

/// <summary>What went wrong, as far as a visitor can do something with it.</summary>
public enum ErrorKind
{
    BadRequest,
    NotFound,
    NotAllowed,
    Gone,
    Failure,
    Unavailable,
}
