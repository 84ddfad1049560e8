using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Attention;
using PragueProcess.Web.Areas.Admin.Attention;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>All that needs attention, with who can mend it and where.</summary>
[Authorize(Policies.Translate)]
public sealed class AttentionController(AttentionQueries attention, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Attention)]
    public async Task<IActionResult> Index(AttentionFilter filter, CancellationToken cancellation) => ModelState.IsValid
        ? View(new AttentionPage(texts["Admin.Attention.Title"], filter, await attention.ListAsync(InterfaceTexts.Current, cancellation), User.Attentive()))
        : BadRequest();
}
