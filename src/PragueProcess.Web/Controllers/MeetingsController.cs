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

/// <summary>The meetings, those of a year or a kind, and each of them.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Meetings)]
public sealed class MeetingsController(
    ProfileQueries profile, MeetingQueries meetings, SlugQueries slugs, PageMetadataFactory metadata) : ItemController(slugs)
{
    /// <summary>The meetings, or those of a kind, the latest first.</summary>
    [HttpGet("")]
    [JsonOf<MeetingListJson>]
    public Task<IActionResult> Index(Language language, string? kind, CancellationToken cancellation) =>
        ListAsync(language, null, kind, cancellation);

    /// <summary>The meetings of a year, or those of a kind among them.</summary>
    [HttpGet("{year:int:length(4)}")]
    [JsonOf<MeetingListJson>]
    public Task<IActionResult> Year(Language language, int year, string? kind, CancellationToken cancellation) =>
        ListAsync(language, year, kind, cancellation);

    /// <summary>One meeting with all that is known of it.</summary>
    [HttpGet("{year:int:length(4)}/{slug}")]
    [JsonOf<MeetingDetailJson>]
    public Task<IActionResult> Show(Language language, int year, string slug, CancellationToken cancellation) => ResolveAsync(
        ItemKind.Meeting, language, $"{year:0000}/{slug}", path => SiteLinks.Meeting(language, path), async found =>
        {
            var chronology = await profile.ChronologyAsync(language, cancellation);
            var meeting = chronology.Meetings.Single(summary => summary.Id == found.ItemId);
            return View(new MeetingPage(
                await metadata.ForMeetingAsync(meeting, found, cancellation),
                await meetings.DetailAsync(meeting, cancellation),
                await meetings.DocumentsAsync(meeting, cancellation),
                chronology));
        });

    private async Task<IActionResult> ListAsync(Language language, int? year, string? kind, CancellationToken cancellation)
    {
        var kinds = await meetings.KindsAsync(language, cancellation);
        if (kind is not null && kinds.All(known => known.Key != kind))
        {
            return BadRequest();
        }

        var page = await metadata.ForSectionAsync(Section.Meetings, language, cancellation);
        var chronology = await profile.ChronologyAsync(language, cancellation);
        return year is null || chronology.Meetings.Any(meeting => meeting.Year == year)
            ? View("Index", new MeetingsPage(year is null ? page : PageMetadataFactory.ForYear(page, year.Value), chronology, kinds, year, kind))
            : NotFound();
    }
}
