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

/// <summary>Who provides the secretariat, and the initiatives that supported it.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Secretariat)]
public sealed class SecretariatController(SecretariatQueries secretariat, PageMetadataFactory metadata) : Controller
{
    /// <summary>Who provides the secretariat, and the initiatives that supported the process.</summary>
    [HttpGet("")]
    [JsonOf<SecretariatPageJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation) => View(new SecretariatPage(
        await metadata.ForSectionAsync(Section.Secretariat, language, cancellation),
        await secretariat.FindAsync(language, cancellation),
        await secretariat.InitiativesAsync(language, cancellation)));
}
