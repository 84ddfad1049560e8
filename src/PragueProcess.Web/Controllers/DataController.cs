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

/// <summary>In which forms programs read the site.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Data)]
public sealed class DataController(ProcessQueries process, PageMetadataFactory metadata) : Controller
{
    /// <summary>In which forms programs read the site.</summary>
    [HttpGet("")]
    [JsonOf<DataJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation) => View(new DataPage(
        await metadata.ForSectionAsync(Section.Data, language, cancellation),
        (await process.FindAsync(language, cancellation))?.DataLicence));
}
