using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Keeps what is typed into a form before it is saved, for its author alone, and tells who else has the form open.</summary>
[Authorize(Policies.Translate)]
[Route("/admin/items/{kind}/{name}/unsaved")]
[RequestSizeLimit(DraftsController.MaxBytes)]
public sealed class UnsavedFormsController(OpenForms forms, DraftQueries drafts, InterfaceTexts texts) : AdminController
{
    /// <summary>Takes a form as it stands; one without fields only says that the page is open.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Keep([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation)
    {
        var (key, account) = ($"{kind}/{name}", User.AccountId());
        if (!await IsFormAsync(kind, name, cancellation))
        {
            return NotFound();
        }

        if (Request.Form.ContainsKey("basedOn"))
        {
            await forms.KeepAsync(account, key, (await KeptForm.OfAsync(Request, AdminLinks.Item(key), cancellation)).Fields, cancellation);
        }
        else
        {
            await forms.OpenAsync(account, key, cancellation);
        }

        return View("Kept", await forms.OthersAsync(account, key, cancellation));
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Remove([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation)
    {
        await forms.ForgetAsync(User.AccountId(), $"{kind}/{name}", cancellation);
        Tell(texts["Admin.Unsaved.Removed"]);
        return SeeOther(AdminLinks.Item($"{kind}/{name}"));
    }

    private async Task<bool> IsFormAsync(string kind, string name, CancellationToken cancellation) =>
        name == ItemKeys.New ? ItemKeys.Kind(kind) is not null : await drafts.ExistsAsync($"{kind}/{name}", cancellation);
}
