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

/// <summary>Publishing the draft of an item, or parts of it, now or at a time.</summary>
[Authorize(Policies.Publish)]
[Route("/admin/items/{kind}/{name}/publication")]
public sealed class PublicationsController(
    DraftQueries drafts, Publications publications, ScheduledChanges changes, SiteCalendar calendar, IOptions<SiteOptions> site, InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> New([FromRoute] string kind, [FromRoute] string name, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        var form = PublicationForm.Of(draft);
        var trial = await publications.CheckAsync([new PublicationRequest(draft.Key, form.Parts)], User.Author(), cancellation);
        return View(Page(draft, form) with { Errors = await wording.SayAsync(trial, draft.Key, cancellation) });
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(
        [FromRoute] string kind, [FromRoute] string name, PublicationForm form, [FromServices] RefusalWording wording, CancellationToken cancellation)
    {
        if (await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        var at = form.At.In(calendar);
        if (at is null && !form.At.IsNow)
        {
            return Unprocessable("New", Page(draft, form) with { Errors = [new FieldError("at.day", texts["Admin.Moment.Wrong"])] });
        }

        var outcome = await PublishAsync(new PublicationRequest(draft.Key, form.Parts, form.KeepsTranslations) { RevisionId = form.RevisionId ?? 0 }, form.Comment, at, cancellation);
        if (!outcome.Succeeded)
        {
            return Unprocessable("New", Page(draft, form) with { Errors = await wording.SayAsync(outcome, draft.Key, cancellation) });
        }

        TellTaken(texts[at is null ? "Admin.Publication.Done" : "Admin.Publication.Scheduled"]);
        return SeeOther(AdminLinks.Item(draft.Key));
    }

    private Task<Outcome> PublishAsync(PublicationRequest request, string? comment, DateTimeOffset? at, CancellationToken cancellation) => at is { } moment
        ? changes.SchedulePublicationAsync([request], moment, User.Author(), comment, cancellation)
        : publications.PublishAsync([request], User.Author(), comment, cancellation);

    private PublicationPage Page(Draft draft, PublicationForm form) =>
        new(texts["Admin.Publication.Title", DraftPages.NameOf(draft)], draft, form, site.Value.TimeZone);
}
