using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.History;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The versions of an item: what each changed, and the way back to one.</summary>
[Authorize(Policies.Translate)]
[Route("/admin/items/{kind}/{name}/history")]
public sealed class HistoryController(
    HistoryQueries history, DraftQueries drafts, Revisions revisions, ChangeWording wording, InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation) =>
        await drafts.FindAsync($"{kind}/{name}", cancellation) is { } draft
            ? View(new HistoryPage(texts["Admin.History.Title", DraftPages.NameOf(draft)], draft.Key, await history.ListAsync(draft.Key, cancellation)))
            : NotFound();

    [HttpGet("compare")]
    public async Task<IActionResult> Compare([FromRoute] string kind, [FromRoute] string name, int from, int to, CancellationToken cancellation)
    {
        var key = $"{kind}/{name}";
        return await history.CompareAsync(key, Math.Min(from, to), Math.Max(from, to), cancellation) is { } found
            ? View(new ComparisonPage(texts["Admin.History.Compared"], key, found.From, found.To, await wording.WordAsync(found.Fields, cancellation)))
            : NotFound();
    }

    /// <summary>Saves an old version as the newest draft. What visitors see does not change.</summary>
    [Authorize(Policies.Publish)]
    [HttpPost("{id:int}/restoration")]
    public async Task<IActionResult> Restore([FromRoute] string kind, [FromRoute] string name, int id, CancellationToken cancellation)
    {
        var key = $"{kind}/{name}";
        return await drafts.ContentAsync(key, id, cancellation) is null
            ? NotFound()
            : SeeOther(AdminLinks.Item(key), await revisions.RestoreAsync(id, User.Author(), null, cancellation), texts["Admin.History.Restored"]);
    }
}
