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

/// <summary>What the process is for, and its strategic priorities.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Objectives)]
public sealed class ObjectivesController(ProcessQueries process, PageMetadataFactory metadata) : Controller
{
    /// <summary>What the process is for.</summary>
    [HttpGet("")]
    [JsonOf<ObjectivesJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation) => View(new ObjectivesPage(
        await metadata.ForSectionAsync(Section.Objectives, language, cancellation),
        await process.ObjectivesAsync(language, cancellation),
        await process.PrioritiesAsync(language, cancellation)));
}
