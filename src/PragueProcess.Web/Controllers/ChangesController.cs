using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>What changed on the site.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Changes)]
public sealed class ChangesController(ChangeQueries changes, ChangeWording wording, PageMetadataFactory metadata) : Controller
{
    private const int LastPage = 10_000;

    /// <summary>What changed on the site, the newest first.</summary>
    [HttpGet("")]
    [JsonOf<ChangeListJson>]
    public async Task<IActionResult> Show(Language language, string? page, CancellationToken cancellation)
    {
        var number = 1;
        if (page is not null && !(int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= LastPage))
        {
            return BadRequest();
        }

        var section = await metadata.ForSectionAsync(Section.Changes, language, cancellation);
        var (list, hasMore) = await changes.ListAsync(number, cancellation);
        return list.Count == 0 && number > 1 ? NotFound() : View(new ChangesPage(
            section with { Alternates = Languages.All.ToDictionary(l => l, l => SiteLinks.Changes(l, number)) },
            await wording.WordAsync(list, cancellation),
            number,
            hasMore));
    }
}
