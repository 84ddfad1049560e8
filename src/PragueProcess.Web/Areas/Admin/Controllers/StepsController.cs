using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What is done with an item by one button: the answer stands on the item's page.</summary>
[Route("/admin/items/{kind}/{name}")]
public sealed class StepsController(Drafts drafts, Trash trash, InterfaceTexts texts) : AdminController
{
    /// <summary>How the address of a submission ends.</summary>
    public const string Submission = "submission";

    /// <summary>How the address of a return ends.</summary>
    public const string Returning = "return";

    [Authorize(Policies.Translate)]
    [HttpPost(Submission)]
    public async Task<IActionResult> Submit([FromRoute] string kind, [FromRoute] string name, string? comment, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Submitted", await drafts.SubmitAsync($"{kind}/{name}", User.Author(), comment, revisionId, cancellation), Submission, comment);

    [Authorize(Policies.Publish)]
    [HttpPost(Returning)]
    public async Task<IActionResult> Return([FromRoute] string kind, [FromRoute] string name, string? comment, int revisionId, CancellationToken cancellation) =>
        Answered($"{kind}/{name}", "Admin.Step.Returned", await drafts.ReturnAsync($"{kind}/{name}", User.Author(), comment, revisionId, cancellation), Returning, comment);

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

    private IActionResult Answered(string key, string done, Outcome outcome, string step = "", string? comment = null)
    {
        if (outcome.Refusals.Any(refusal => refusal.Reason == RefusalReason.UnknownItem))
        {
            return NotFound();
        }

        if (!outcome.Succeeded && comment is not null)
        {
            KeptComment.Keep(HttpContext, TempData, key, new KeptComment(step, comment));
        }

        return SeeOther(AdminLinks.Item(key), outcome, texts[done]);
    }
}
