using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>The addresses by which items can be cited for ever.</summary>
[AllowAnonymous]
public sealed class PermalinksController(PageQueries pages, SlugQueries slugs) : Controller
{
    /// <summary>Leads to the item's page in the visitor's language (303), or says that it is gone (410).</summary>
    [HttpGet("id/{kind}/{name}")]
    public async Task<IActionResult> Show(string kind, string name, CancellationToken cancellation)
    {
        CrossOrigin.Open(Response);
        switch (await slugs.ResolveAsync($"{kind}/{name}", cancellation))
        {
            case Resolution.Found found:
                var section = await pages.SectionOfAsync(found.ItemId, cancellation);
                var language = AcceptedLanguage.Of(Request);
                Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
                Response.Headers.Location = ItemLinks.To(language, found.Kind, found.Paths[language], section);
                return StatusCode(StatusCodes.Status303SeeOther);
            case Resolution.Gone:
                return StatusCode(StatusCodes.Status410Gone);
            default:
                return NotFound();
        }
    }
}
