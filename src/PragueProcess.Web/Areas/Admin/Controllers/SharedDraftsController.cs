using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Shows a draft to whoever holds a link to it, without an account.</summary>
[AllowAnonymous]
[EnableRateLimiting(SharedDraftLimit.Policy)]
[Route("/admin/shared/{language}")]
public sealed class SharedDraftsController(
    ShareLinks links, DraftQueries drafts, DraftPreviews previews, HistoryQueries history, ChangeWording wording, InterfaceTexts texts) : AdminController
{
    private static readonly Author Somebody = new(null, "");

    [HttpGet("")]
    public async Task<IActionResult> Show([FromRoute(Name = "language")] string code, string? token, CancellationToken cancellation)
    {
        if (!Languages.TryParse(code, out var language) || await FindAsync(token, cancellation) is not { } draft)
        {
            return Unknown();
        }

        var errors = await previews.TryAsync(HttpContext, draft, language, Somebody, token);
        return errors.Count == 0 ? new EmptyResult() : Unprocessable("Unready", new AdminPage(texts["Admin.Shared.Unready"]));
    }

    [HttpGet("changes")]
    public async Task<IActionResult> Changes([FromRoute(Name = "language")] string code, string? token, CancellationToken cancellation)
    {
        if (!Languages.TryParse(code, out var language) || await FindAsync(token, cancellation) is not { } draft)
        {
            return Unknown();
        }

        var live = (await history.ListAsync(draft.Key, cancellation)).FirstOrDefault(version => version.IsLive);
        var found = live is null ? null : await history.ComparePagesAsync(draft.Key, live.Id, draft.RevisionId, cancellation);
        IReadOnlyList<ChangeLine>? lines = found is null ? null : await wording.WordAsync(found.Fields, cancellation);
        return View(new SharedChangesPage(texts["Admin.Shared.Changes.Title", DraftPages.NameOf(draft)], lines, AdminLinks.Shared(token!, language)));
    }

    private async Task<Draft?> FindAsync(string? token, CancellationToken cancellation)
    {
        Response.RefuseListing();
        return await links.OpenAsync(token ?? "", cancellation) is { } key ? await drafts.FindAsync(key, cancellation) : null;
    }

    private ViewResult Unknown()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Unknown", new AdminPage(texts["Admin.Shared.Unknown"]));
    }
}
