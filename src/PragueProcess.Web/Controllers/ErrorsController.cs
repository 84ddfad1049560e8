using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>The pages for answers without a body of their own. Nobody can ask for them: the status pages do.</summary>
[AllowAnonymous]
public sealed class ErrorsController(InterfaceTexts texts) : Controller
{
    private const string SecondsUntilRetry = "60";

    /// <summary>
    /// The page of a status, in the language of the page that was asked for; for programs the same as RFC 9457 writes it. Needs no database,
    /// which may be what failed; a page that is not found is guessed at where there is one.
    /// </summary>
    [Route("errors/{status:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show([FromRoute] int status)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } asked)
        {
            return NotFound();
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = SecondsUntilRetry;
        }

        var kind = ErrorKinds.Of(status);
        if (TwinAddresses.FormatOf(HttpContext) == TwinFormat.Json)
        {
            return Problem(title: texts[$"Error.{kind}.Title"], detail: texts[$"Error.{kind}.Text"], statusCode: status);
        }

        return View("Error", new ErrorPage(Metadata(kind), kind, kind == ErrorKind.NotFound ? await SuggestAsync(asked.OriginalPath) : [])
        {
            Note = GoneResult.NoteOf(HttpContext)?.For(RequestLanguage.Of(HttpContext)),
        });
    }

    private async Task<IReadOnlyList<SearchResult>> SuggestAsync(string path) =>
        HttpContext.RequestServices.GetService<AddressGuesses>() is { } guesses
            ? await guesses.OfAsync(path, RequestLanguage.Of(HttpContext), HttpContext.RequestAborted)
            : [];

    private PageMetadata Metadata(ErrorKind kind) => new()
    {
        Title = texts[$"Error.{kind}.Title"],
        Language = RequestLanguage.Of(HttpContext),
        Alternates = Languages.All.ToDictionary(l => l, SiteLinks.Home),
        IsIndexed = false,
    };
}
