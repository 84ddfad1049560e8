using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Items;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Publishing or withdrawing what is ticked in a list, all of it or, when one item is refused, nothing.</summary>
[Authorize(Policies.Publish)]
public sealed class SelectionController(
    DraftQueries drafts,
    Publications publications,
    Withdrawals withdrawals,
    ScheduledChanges changes,
    SiteCalendar calendar,
    IOptions<SiteOptions> site,
    InterfaceTexts texts) : AdminController
{
    /// <summary>As many as a list shows.</summary>
    internal const int MaxItems = ItemsPage.Size;

    [HttpGet(AdminLinks.SelectionPublication)]
    public async Task<IActionResult> Publication(List<string> keys, CancellationToken cancellation)
    {
        var found = await FindAsync(keys, cancellation);
        return found.Count == 0 ? NothingTicked() : View(Page(found, new SelectedPublication()));
    }

    [HttpPost(AdminLinks.SelectionPublication)]
    public async Task<IActionResult> Publish(SelectedPublication form, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        var found = await FindAsync(form.Keys, cancellation);
        if (found.Count == 0)
        {
            return NothingTicked();
        }

        var at = form.At.In(calendar);
        var errors = at is null && !form.At.IsNow
            ? [new FieldError("at.day", texts["Admin.Moment.Wrong"])]
            : await wording.SayOfItemsAsync(await PublishAsync(found, form, at, cancellation), cancellation);
        return errors.Count > 0
            ? Unprocessable("Publication", Page(found, form) with { Errors = errors })
            : Done(at is null ? "Admin.Selection.Published" : "Admin.Selection.Scheduled", found.Count);
    }

    [HttpGet(AdminLinks.SelectionWithdrawal)]
    public async Task<IActionResult> Withdrawal(List<string> keys, CancellationToken cancellation)
    {
        var found = await FindAsync(keys, cancellation);
        return found.Count == 0 ? NothingTicked() : View(Page(found, new SelectedWithdrawal()));
    }

    [HttpPost(AdminLinks.SelectionWithdrawal)]
    public async Task<IActionResult> Withdraw(SelectedWithdrawal form, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        var found = await FindAsync(form.Keys, cancellation);
        if (found.Count == 0)
        {
            return NothingTicked();
        }

        var outcome = await withdrawals.WithdrawAsync([.. found.Select(draft => draft.Key)], form.Notes.Request, User.Author(), cancellation);
        return outcome.Succeeded
            ? Done("Admin.Selection.Withdrawn", found.Count)
            : Unprocessable("Withdrawal", Page(found, form) with { Errors = await wording.SayOfItemsAsync(outcome, cancellation) });
    }

    private Task<Outcome> PublishAsync(IReadOnlyList<Draft> found, SelectedPublication form, DateTimeOffset? at, CancellationToken cancellation)
    {
        PublicationRequest[] requests = [.. found.Select(draft => form.Request(draft.Key))];
        return at is { } moment
            ? changes.SchedulePublicationAsync(requests, moment, User.Author(), form.Comment, cancellation)
            : publications.PublishAsync(requests, User.Author(), form.Comment, cancellation);
    }

    private Task<IReadOnlyList<Draft>> FindAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        drafts.FindAsync(keys.Where(key => key is not null).Distinct().Take(MaxItems), cancellation);

    private SelectedPublicationPage Page(IReadOnlyList<Draft> found, SelectedPublication form) =>
        new(texts.Count("Admin.Selection.Publication", found.Count), found, form, site.Value.TimeZone);

    private SelectedWithdrawalPage Page(IReadOnlyList<Draft> found, SelectedWithdrawal form) =>
        new(texts.Count("Admin.Selection.Withdrawal", found.Count), found, form);

    private IActionResult Done(string done, int count)
    {
        TellTaken(texts.Count(done, count));
        return SeeOther(AdminLinks.Items);
    }

    private IActionResult NothingTicked()
    {
        TempData[ProblemKey] = texts["Admin.Selection.Nothing"];
        return SeeOther(AdminLinks.Items);
    }
}
