using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.References;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The lists of what items name and is no item: sources, places, organisations, vocabularies. What is saved is public at once.</summary>
[Authorize(Policies.Publish)]
public sealed class ReferencesController(ReferenceData data, ReferenceChoiceQueries choices, SiteCalendar calendar, InterfaceTexts texts) : AdminController
{
    [HttpGet("/admin/lists/{list}")]
    public async Task<IActionResult> Index([FromRoute] string list, CancellationToken cancellation)
    {
        if (ReferenceLists.Find(list) is not { } known)
        {
            return NotFound();
        }

        var names = (await choices.LoadAsync(InterfaceTexts.Current, cancellation))[known].Select((choice, index) => (choice.Key, choice.Name, index)).ToDictionary(choice => choice.Key);
        var entries = (await data.ListAsync(known, cancellation)).OrderBy(entry => entry.CheckBy ?? DateOnly.MaxValue).ThenBy(entry => names[entry.Key].index);
        return View(new ReferencesPage(texts[$"Admin.Lists.{known}"], known, [.. entries.Select(entry => (entry, names[entry.Key].Name))], calendar.Today));
    }

    [HttpGet("/admin/lists/{list}/new")]
    public async Task<IActionResult> New([FromRoute] string list, CancellationToken cancellation) =>
        ReferenceLists.Find(list) is { } known ? View("Edit", await PageAsync(known, null, new ReferenceForm(), cancellation)) : NotFound();

    [HttpPost("/admin/lists/{list}/new")]
    public async Task<IActionResult> Create([FromRoute] string list, ReferenceForm form, CancellationToken cancellation) =>
        ReferenceLists.Find(list) is { } known ? await SaveAsync(known, null, form, cancellation) : NotFound();

    [HttpGet("/admin/lists/{list}/{key}", Order = 1)]
    public async Task<IActionResult> Edit([FromRoute] string list, [FromRoute] string key, CancellationToken cancellation) =>
        ReferenceLists.Find(list) is { } known && await data.FindAsync(known, key, cancellation) is { } entry
            ? View(await PageAsync(known, key, ReferenceForm.Of(entry), cancellation))
            : NotFound();

    [HttpPost("/admin/lists/{list}/{key}", Order = 1)]
    public async Task<IActionResult> Update([FromRoute] string list, [FromRoute] string key, ReferenceForm form, CancellationToken cancellation) =>
        // Nobody fills the form of an entry that was never there.
        ReferenceLists.Find(list) is { } known && (form.Seen is not null || await data.FindAsync(known, key, cancellation) is not null)
            ? await SaveAsync(known, key, form, cancellation)
            : NotFound();

    [HttpPost("/admin/lists/sources/{key}/check")]
    public async Task<IActionResult> Check([FromRoute] string key, CancellationToken cancellation)
    {
        if (!await data.CheckAsync(key, calendar.Today, cancellation))
        {
            return NotFound();
        }

        Tell(texts["Admin.Lists.Checked"]);
        return SeeOther(AdminLinks.List(ReferenceTarget.Source));
    }

    [HttpPost("/admin/lists/{list}/{key}/removal")]
    public async Task<IActionResult> Remove([FromRoute] string list, [FromRoute] string key, bool isSure, CancellationToken cancellation)
    {
        if (ReferenceLists.Find(list) is not { } known || await data.FindAsync(known, key, cancellation) is not { } entry)
        {
            return NotFound();
        }

        var problems = isSure ? await data.RemoveAsync(known, key, cancellation) : [];
        if (!isSure || problems.Count > 0)
        {
            var error = new FieldError("isSure", texts[isSure ? "Admin.Lists.Wrong.Used" : "Admin.Lists.NotSure"]);
            return Unprocessable("Edit", await PageAsync(known, key, ReferenceForm.Of(entry), cancellation) with { Errors = [error] });
        }

        Tell(texts["Admin.Lists.Removed"]);
        return SeeOther(AdminLinks.List(known));
    }

    private async Task<IActionResult> SaveAsync(ReferenceTarget list, string? key, ReferenceForm form, CancellationToken cancellation)
    {
        var unread = ModelState.Where(field => field.Value?.Errors.Count > 0).Select(field => new ReferenceProblem(CamelCase(field.Key), ReferenceFault.Invalid)).ToList();
        var problems = unread.Count > 0 ? unread : await data.SaveAsync(form.Entry(list, key), key is null ? null : form.Seen ?? "", cancellation);
        if (key is not null && problems.Any(problem => problem.Fault == ReferenceFault.Stale))
        {
            return await ConflictAsync(list, key, form, cancellation);
        }

        if (problems.Count > 0)
        {
            return Unprocessable("Edit", await PageAsync(list, key, form, cancellation) with { Errors = [.. problems.Select(problem => Say(list, problem))] });
        }

        TellTaken(texts["Admin.Lists.Saved"]);
        return SeeOther(AdminLinks.List(list));
    }

    // Whoever saves once more has seen what the other wrote.
    private async Task<IActionResult> ConflictAsync(ReferenceTarget list, string key, ReferenceForm form, CancellationToken cancellation)
    {
        if (await data.FindAsync(list, key, cancellation) is not { } entry)
        {
            return await RemovedAsync(list, form with { Key = key, Seen = null }, cancellation);
        }

        var theirs = ReferenceForm.Of(entry);
        var page = await PageAsync(list, key, form with { Seen = theirs.Seen }, cancellation);
        var differing = theirs.DifferingFrom(form).Select(field => new FieldError(
            field.Field, texts["Admin.Lists.Theirs", ReferenceLabels.Of(texts, list, field.Field), field.Value.Length > 0 ? field.Value : "–"]));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Edit", page with { Errors = [new FieldError(null, texts["Admin.Lists.Stale"]), .. differing] });
    }

    // What somebody removed meanwhile can be added again.
    private async Task<IActionResult> RemovedAsync(ReferenceTarget list, ReferenceForm form, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Edit", await PageAsync(list, null, form, cancellation) with { Errors = [new FieldError(null, texts["Admin.Lists.Gone"])] });
    }

    private async Task<ReferencePage> PageAsync(ReferenceTarget list, string? key, ReferenceForm form, CancellationToken cancellation)
    {
        var organisations = (await choices.LoadAsync(InterfaceTexts.Current, cancellation))[ReferenceTarget.Organisation];
        var title = texts[key is null ? "Admin.Lists.NewTitle" : "Admin.Lists.EditTitle", texts[$"Admin.Lists.{list}"], key ?? ""];
        return new ReferencePage(title, list, key, form, organisations) { Uses = key is null ? [] : await data.UsesAsync(list, key, cancellation) };
    }

    private FieldError Say(ReferenceTarget list, ReferenceProblem problem) => new(problem.Field, texts[$"Admin.Lists.Wrong.{problem.Fault}", ReferenceLabels.Of(texts, list, problem.Field)]);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
