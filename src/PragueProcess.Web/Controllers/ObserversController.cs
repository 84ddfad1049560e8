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

/// <summary>Who may follow the process without being a member.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Observers)]
public sealed class ObserversController(ObserverQueries observers, PageQueries pages, PageMetadataFactory metadata) : Controller
{
    /// <summary>Who may follow the process without being a member.</summary>
    [HttpGet("")]
    [JsonOf<ObserversJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation) => View(new ObserversPage(
        await metadata.ForSectionAsync(Section.Observers, language, cancellation),
        await observers.ListAsync(language, cancellation),
        await pages.FindAsync(PageSection.Observers, language, cancellation)));
}
