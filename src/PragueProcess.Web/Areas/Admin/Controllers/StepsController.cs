using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What is done with an item by one button: the answer stands on the item's page.</summary>
[Route("/admin/items/{kind}/{name}")]
public sealed class StepsController(Drafts drafts, Trash trash, InterfaceTexts texts) : AdminController
{
    [Authorize(Policies.Translate)]
    [HttpPost("submission")]
    public async Task<IActionResult> Submit([FromRoute] string kind, [FromRoute] string name, string? comment, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Submitted", await drafts.SubmitAsync($"{kind}/{name}", User.Author(), comment, revisionId, cancellation), WorkflowAction.Submit, comment);

    [Authorize(Policies.Publish)]
    [HttpPost("return")]
    public async Task<IActionResult> Return([FromRoute] string kind, [FromRoute] string name, string? comment, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Returned", await drafts.ReturnAsync($"{kind}/{name}", User.Author(), comment, revisionId, cancellation), WorkflowAction.Return, comment);

    [Authorize(Policies.Contribute)]
    [HttpPost("discard")]
    public async Task<IActionResult> Discard([FromRoute] string kind, [FromRoute] string name, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Discarded", await drafts.DiscardAsync($"{kind}/{name}", revisionId, User.Author(), cancellation));

    [Authorize(Policies.Publish)]
    [HttpPost("trash")]
    public async Task<IActionResult> Trash([FromRoute] string kind, [FromRoute] string name, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Trashed", await trash.AddAsync($"{kind}/{name}", User.Author(), revisionId, cancellation));

    [Authorize(Policies.Publish)]
    [HttpPost("restoration")]
    public async Task<IActionResult> Restore([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Restored", await trash.RestoreAsync($"{kind}/{name}", User.Author(), cancellation));

    /// <summary>Removes an item for good, when its key was typed: nothing is removed by one click.</summary>
    [Confirmed]
    [Authorize(Policies.Administer)]
    [HttpPost("removal")]
    public async Task<IActionResult> Remove([FromRoute] string kind, [FromRoute] string name, string? typed, CancellationToken cancellation)
    {
        var key = $"{kind}/{name}";
        var outcome = typed?.Trim() == key
            ? await trash.RemoveAsync(key, User.Author(), cancellation)
            : new Outcome([new Refusal(RefusalReason.NotConfirmed, key)]);
        return SeeOther(AdminLinks.Trash, outcome, texts["Admin.Step.Removed"]);
    }

    private IActionResult Answered(string key, string done, Outcome outcome, WorkflowAction step, string? comment)
    {
        if (!outcome.Succeeded && comment is not null)
        {
            KeptComment.Keep(HttpContext, TempData, key, new KeptComment(step, comment));
        }

        return Answered(key, done, outcome);
    }

    private IActionResult Answered(string key, string done, Outcome outcome)
    {
        if (outcome.Refusals.Any(refusal => refusal.Reason == RefusalReason.UnknownItem))
        {
            return NotFound();
        }

        return SeeOther(AdminLinks.Item(key), outcome, texts[done]);
    }
}
