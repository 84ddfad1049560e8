using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Attention;
using PragueProcess.Web.OutgoingLinks;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>All that needs attention, with who can mend it and where.</summary>
[Authorize(Policies.Translate)]
public sealed class AttentionController(AttentionQueries attention, LinkChecks checks, IOptions<OutgoingLinksOptions> links, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Attention)]
    public async Task<IActionResult> Index(AttentionFilter filter, CancellationToken cancellation) => ModelState.IsValid
        ? View(new AttentionPage(texts["Admin.Attention.Title"], filter, await ListAsync(cancellation), User.Attentive()) { ChecksLinks = links.Value.Check })
        : BadRequest();

    // Backups are nothing to others than administrators.
    private async Task<IReadOnlyList<AttentionEntry>> ListAsync(CancellationToken cancellation) =>
        [.. (await attention.ListAsync(InterfaceTexts.Current, cancellation)).Where(entry => entry.Sort != AttentionSort.Backup || User.Has(Role.Administrator))];

    [Authorize(Policies.Publish)]
    [HttpPost(AdminLinks.LinkCheck)]
    public IActionResult CheckLinks()
    {
        if (!links.Value.Check)
        {
            return NotFound();
        }

        checks.Ask();
        Tell(texts["Admin.Attention.LinksAsked"]);
        return SeeOther(AdminLinks.Attention);
    }
}
