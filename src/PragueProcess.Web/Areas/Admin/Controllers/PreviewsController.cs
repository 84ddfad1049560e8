using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Shows drafts as the public will see them.</summary>
[Authorize(Policies.Translate)]
public sealed class PreviewsController(DraftQueries drafts, DraftPreviews previews, InterfaceTexts texts) : AdminController
{
    [HttpGet("/admin/items/{kind}/{name}/preview/{shown}")]
    public async Task<IActionResult> Show([FromRoute] string kind, [FromRoute] string name, [FromRoute] string shown, CancellationToken cancellation)
    {
        if (!Languages.TryParse(shown, out var language) || await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        var errors = await previews.TryAsync(HttpContext, draft, language, User.Author());
        return errors.Count == 0
            ? new EmptyResult()
            : Unprocessable("Refused", new RefusedPreviewPage(texts["Admin.Preview.Refused", DraftPages.NameOf(draft)], draft, errors));
    }
}
