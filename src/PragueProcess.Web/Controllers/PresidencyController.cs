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

/// <summary>Who holds and held the presidency.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Presidency)]
public sealed class PresidencyController(PresidencyQueries presidency, PageMetadataFactory metadata, SiteCalendar calendar) : Controller
{
    /// <summary>Who holds and held the presidency, and who held it on a day.</summary>
    [HttpGet("")]
    [JsonOf<PresidencyJson>]
    public async Task<IActionResult> Show(Language language, DayQuery query, CancellationToken cancellation) => query.IsValid
        ? View(new PresidencyPage(
            await metadata.ForSectionAsync(Section.Presidency, language, cancellation),
            await presidency.ListAsync(language, cancellation),
            calendar.Today,
            query.Day))
        : BadRequest();
}
