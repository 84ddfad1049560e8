using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Attention;
using PragueProcess.Web.Areas.Admin.Items;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where an editor starts.</summary>
[Authorize(Policies.Translate)]
public sealed class DashboardController(
    ItemListQueries items, WorkflowQueries workflow, OpenForms forms, AttentionQueries attention, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Dashboard)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(DashboardPage.Of(
        texts["Admin.Dashboard.Title"],
        new DashboardOwner(User.AccountId(), User.Has(Role.Editor), [.. Languages.All.Where(User.MayWrite)]),
        await items.ListAsync(InterfaceTexts.Current, cancellation),
        await workflow.ReturnedAsync(cancellation),
        [.. await workflow.FailedAsync(cancellation), .. await workflow.WaitingAsync(cancellation)],
        await forms.OfAsync(User.AccountId(), cancellation)) with
    {
        Attention = (await attention.ListAsync(InterfaceTexts.Current, cancellation)).Count(entry => entry.IsFor(User.Attentive())),
    });
}
