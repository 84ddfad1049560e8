using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Keeps what is typed into a form before it is saved, for its author alone, and tells who else has the form open.</summary>
[Authorize(Policies.Translate)]
[Route("/admin/items/{kind}/{name}")]
[RequestSizeLimit(DraftFormController.MaxBytes)]
public sealed class UnsavedFormsController(OpenForms forms, DraftQueries drafts, InterfaceTexts texts) : AdminController
{
    /// <summary>Takes a form as it stands.</summary>
    [HttpPost("unsaved")]
    public async Task<IActionResult> Keep([FromRoute] string kind, [FromRoute] string name, [FromForm] Guid opening, CancellationToken cancellation)
    {
        var key = $"{kind}/{name}";
        if (!await IsFormAsync(kind, name, cancellation))
        {
            return NotFound();
        }

        var kept = await KeptForm.OfAsync(Request, AdminLinks.Item(key), cancellation);
        await forms.KeepAsync(new FormOpening(User.AccountId(), key, opening), kept.Fields, cancellation);
        return await KeptAsync(kind, name, cancellation);
    }

    /// <summary>Says that a form is open. Pages do so by themselves: it is no sign that somebody is there.</summary>
    [HttpPost("presence")]
    public async Task<IActionResult> Open([FromRoute] string kind, [FromRoute] string name, [FromForm] Guid opening, CancellationToken cancellation)
    {
        if (!await IsFormAsync(kind, name, cancellation))
        {
            return NotFound();
        }

        await forms.OpenAsync(new FormOpening(User.AccountId(), $"{kind}/{name}", opening), cancellation);
        return await KeptAsync(kind, name, cancellation);
    }

    [HttpPost("unsaved/removal")]
    public async Task<IActionResult> Remove([FromRoute] string kind, [FromRoute] string name, [FromForm] Guid opening, CancellationToken cancellation)
    {
        await forms.ForgetAsync(User.AccountId(), opening, cancellation);
        Tell(texts["Admin.Unsaved.Removed"]);
        return SeeOther(AdminLinks.Item($"{kind}/{name}"));
    }

    // Those who add new items do not edit the same one.
    private async Task<IActionResult> KeptAsync(string kind, string name, CancellationToken cancellation) =>
        View("Kept", name == ItemKeys.New ? [] : await forms.OthersAsync(User.AccountId(), $"{kind}/{name}", cancellation));

    private async Task<bool> IsFormAsync(string kind, string name, CancellationToken cancellation) =>
        name == ItemKeys.New ? ItemKeys.Kind(kind) is not null && User.Has(Role.Contributor) : await drafts.IsEditableAsync($"{kind}/{name}", cancellation);
}
