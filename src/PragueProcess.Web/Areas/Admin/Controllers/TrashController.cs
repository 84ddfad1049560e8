using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The trash.</summary>
[Authorize(Policies.Publish)]
public sealed class TrashController(WorkflowQueries workflow, ItemListQueries items, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Trash)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(new TrashPage(texts["Admin.Trash.Title"], await workflow.TrashAsync(cancellation), await items.TitlesAsync(InterfaceTexts.Current, cancellation)));
}
