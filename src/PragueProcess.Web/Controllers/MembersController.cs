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

/// <summary>The members, and each of them.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Members)]
public sealed class MembersController(MembershipQueries members, SlugQueries slugs, PageMetadataFactory metadata) : ItemController(slugs)
{
    /// <summary>The members, or those of a role or a day, by name.</summary>
    [HttpGet("")]
    [JsonOf<MemberListJson>]
    public async Task<IActionResult> Index(Language language, string? role, DayQuery query, CancellationToken cancellation) =>
        MemberFilters.TryParse(role, out var filter) && query.IsValid
            ? View(new MembersPage(
                await metadata.ForSectionAsync(Section.Members, language, cancellation),
                await members.LoadAsync(language, cancellation),
                filter,
                query.Day))
            : BadRequest();

    /// <summary>One member with all that is known of it.</summary>
    [HttpGet("{slug}")]
    [JsonOf<MemberDetailJson>]
    public Task<IActionResult> Show(Language language, string slug, CancellationToken cancellation) => ResolveAsync(
        ItemKind.Member, language, slug, path => SiteLinks.Member(language, path), async found =>
        {
            var member = await members.DetailAsync(found.ItemId, language, cancellation);
            var text = member.Summary.Name.Text;
            return View(new MemberPage(
                await metadata.ForItemAsync(Section.Members, text, text.Title, found, SiteLinks.Member, cancellation), member));
        });
}
