using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>The pages of free text.</summary>
[AllowAnonymous]
[ConditionalRequests]
public sealed class PagesController(PageQueries pages, SlugQueries slugs, PageMetadataFactory metadata) : ItemController(slugs)
{
    /// <summary>A page of free text.</summary>
    [HttpGet("{language:language}/{slug}", Order = 1)]
    [JsonOf<FreePageJson>]
    public Task<IActionResult> Show(Language language, string slug, CancellationToken cancellation) => ResolveAsync(
        ItemKind.Page, language, slug, path => SiteLinks.Page(language, path), async found =>
        {
            var content = await pages.GetAsync(found.ItemId, language, cancellation);
            return View(new TextPage(
                await metadata.ForItemAsync(null, content.Text, content.Text.Title, found, SiteLinks.Page, cancellation), content));
        });
}
