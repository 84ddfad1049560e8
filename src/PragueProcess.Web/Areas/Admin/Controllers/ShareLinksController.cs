using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The links by which people without an account see an item's draft.</summary>
[Authorize(Policies.Publish)]
[Route("/admin/items/{kind}/{name}/links")]
public sealed class ShareLinksController(ShareLinks links, DraftQueries drafts, DraftPreviews previews, SiteAddress address, InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation) =>
        await drafts.FindAsync($"{kind}/{name}", cancellation) is { } draft
            ? View(new ShareLinksPage(texts["Admin.Share.Title", DraftPages.NameOf(draft)], draft.Key, await links.OfAsync(draft.Key, cancellation))
            {
                Obstacles = await previews.CheckAsync(draft, User.Author(), cancellation),
            })
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create([FromRoute] string kind, [FromRoute] string name, int days, CancellationToken cancellation)
    {
        var key = $"{kind}/{name}";
        if (!ShareLinks.Lifetimes.Contains(days))
        {
            return BadRequest();
        }

        return await links.CreateAsync(key, days, User.AccountId(), cancellation) is { } token
            ? View("Link", new LinkPage(texts["Admin.People.LinkTitle"], texts.Count("Admin.Share.Made", days), address.Absolute(Request, AdminLinks.Shared(token, InterfaceTexts.Current)), AdminLinks.ShareLinks(key)))
            : NotFound();
    }

    [HttpPost("{id:int}/revocation")]
    public async Task<IActionResult> Revoke([FromRoute] string kind, [FromRoute] string name, int id, CancellationToken cancellation)
    {
        await links.RevokeAsync($"{kind}/{name}", id, cancellation);
        Tell(texts["Admin.Share.Revoked"]);
        return SeeOther(AdminLinks.ShareLinks($"{kind}/{name}"));
    }
}
