using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What waits for its time, and what became of the rest.</summary>
[Authorize(Policies.Publish)]
[Route(AdminLinks.Scheduled)]
public sealed class ScheduledChangesController(WorkflowQueries workflow, ItemListQueries items, ScheduledChanges changes, InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(new ScheduledPage(texts["Admin.Scheduled.Title"], await workflow.ScheduledAsync(cancellation), await items.TitlesAsync(InterfaceTexts.Current, cancellation)));

    [HttpPost("{id:int}/cancellation")]
    public async Task<IActionResult> Cancel(int id, CancellationToken cancellation) =>
        SeeOther(AdminLinks.Scheduled, await changes.CancelAsync(id, User.Author(), cancellation), texts["Admin.Scheduled.Cancelled"]);

    [HttpPost("{id:int}/retry")]
    public async Task<IActionResult> Retry(int id, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        var outcome = await changes.RetryAsync(id, User.Author(), cancellation);
        return SeeOther(AdminLinks.Scheduled, await wording.SayOfItemsAsync(outcome, cancellation), texts["Admin.Scheduled.Retried"]);
    }
}
