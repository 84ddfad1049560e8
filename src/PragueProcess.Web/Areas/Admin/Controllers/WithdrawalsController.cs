using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Taking an item back from visitors, now or at a time.</summary>
[Authorize(Policies.Publish)]
[Route("/admin/items/{kind}/{name}/withdrawal")]
public sealed class WithdrawalsController(
    DraftQueries drafts,
    Withdrawals withdrawals,
    ScheduledChanges changes,
    ItemNames names,
    SiteCalendar calendar,
    IOptions<SiteOptions> site,
    InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> New([FromRoute] string kind, [FromRoute] string name, CancellationToken cancellation) =>
        await drafts.FindAsync($"{kind}/{name}", cancellation) is { } draft
            ? View(await PageAsync(draft, new WithdrawalForm(), cancellation))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(
        [FromRoute] string kind, [FromRoute] string name, WithdrawalForm form, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        var at = form.At.In(calendar);
        var errors = at is null && !form.At.IsNow
            ? [new FieldError("at.day", texts["Admin.Moment.Wrong"])]
            : await wording.SayOfWithdrawalAsync(await WithdrawAsync(draft.Key, form, at, cancellation), cancellation);
        if (errors.Count > 0)
        {
            return Unprocessable("New", await PageAsync(draft, form, cancellation) with { Errors = errors });
        }

        TellTaken(texts[at is null ? "Admin.Withdrawal.Done" : "Admin.Withdrawal.Scheduled"]);
        return SeeOther(AdminLinks.Item(draft.Key));
    }

    private Task<Outcome> WithdrawAsync(string key, WithdrawalForm form, DateTimeOffset? at, CancellationToken cancellation) => at is { } moment
        ? changes.ScheduleWithdrawalAsync(key, form.Request, moment, User.Author(), cancellation)
        : withdrawals.WithdrawAsync(key, form.Request, User.Author(), cancellation);

    private async Task<WithdrawalPage> PageAsync(Draft draft, WithdrawalForm form, CancellationToken cancellation)
    {
        var others = (await names.LoadAsync(InterfaceTexts.Current, cancellation)).Values
            .Where(item => item.Key != draft.Key && item.Title.Length > 0)
            .OrderBy(item => item.Kind != draft.Kind).ThenBy(item => item.Kind).ThenBy(item => item.Title, StringComparer.CurrentCulture);
        return new WithdrawalPage(texts["Admin.Withdrawal.Title", DraftPages.NameOf(draft)], draft, form, [.. others], site.Value.TimeZone);
    }
}
