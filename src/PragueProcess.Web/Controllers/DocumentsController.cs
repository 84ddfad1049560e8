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

/// <summary>The documents, and each of them.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Documents)]
public sealed class DocumentsController(
    DocumentQueries documents, MeetingQueries meetings, SlugQueries slugs, PageMetadataFactory metadata) : ItemController(slugs)
{
    /// <summary>The documents, the latest first.</summary>
    [HttpGet("")]
    [JsonOf<DocumentListJson>]
    public async Task<IActionResult> Index(Language language, CancellationToken cancellation) => View(new DocumentsPage(
        await metadata.ForSectionAsync(Section.Documents, language, cancellation),
        await documents.ListAsync(language, cancellation),
        await meetings.ListAsync(language, cancellation),
        await documents.IntroductionAsync(language, cancellation)));

    /// <summary>One document.</summary>
    [HttpGet("{slug}")]
    [JsonOf<DocumentJson>]
    public Task<IActionResult> Show(Language language, string slug, CancellationToken cancellation) => ResolveAsync(
        ItemKind.Document, language, slug, path => SiteLinks.Document(language, path), async found =>
        {
            var document = (await documents.ListAsync(language, cancellation)).Single(profile => profile.Id == found.ItemId);
            var all = await meetings.ListAsync(language, cancellation);
            return View(new DocumentPage(
                await metadata.ForItemAsync(Section.Documents, document.Text, document.OriginalTitle, found, SiteLinks.Document, cancellation) with
                {
                    TitleLanguageCode = document.OriginalLanguageCode,
                },
                document,
                all.SingleOrDefault(meeting => meeting.Id == document.MeetingId)));
        });
}
