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

/// <summary>The whole profile at a glance.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Home)]
public sealed class HomeController(ProfileQueries profile, PageMetadataFactory metadata, SiteCalendar calendar) : Controller
{
    /// <summary>The whole profile at a glance.</summary>
    [HttpGet("")]
    [JsonOf<ProfileJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation)
    {
        var loaded = await profile.LoadAsync(language, cancellation);
        var page = await metadata.ForSectionAsync(Section.Home, language, cancellation);
        return View(new HomePage(
            page with { Title = loaded.Process?.Text.Title ?? page.Title }, loaded, calendar.Today));
    }
}
