using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Shows drafts as the public will see them.</summary>
[Authorize(Policies.Translate)]
public sealed class PreviewsController(DraftQueries drafts, Publications publications, SlugQueries slugs, InterfaceTexts texts) : AdminController
{
    [HttpGet("/admin/items/{kind}/{name}/preview/{shown}")]
    public async Task<IActionResult> Show([FromRoute] string kind, [FromRoute] string name, [FromRoute] string shown, CancellationToken cancellation)
    {
        if (!Languages.TryParse(shown, out var language) || await drafts.FindAsync($"{kind}/{name}", cancellation) is not { } draft)
        {
            return NotFound();
        }

        var everything = draft.Content.Texts.Keys.Aggregate(Parts.Facts, (parts, text) => parts | text.Part());
        var trial = await publications.TryAsync([new PublicationRequest(draft.Key, everything)], User.Author(), cancellation);
        Response.RegisterForDisposeAsync(trial);
        if (trial.Outcome.Refusals.Any(refusal => refusal.Reason != RefusalReason.NothingToPublish))
        {
            return Unprocessable("Refused", new RefusedPreviewPage(texts["Admin.Preview.Refused", DraftPages.NameOf(draft)], draft, Say(draft, trial.Outcome)));
        }

        HttpContext.Features.Set(new Preview(draft.Key, language, await PathAsync(draft, language, cancellation), InterfaceTexts.Current));
        return new EmptyResult();
    }

    private async Task<string> PathAsync(Draft draft, Language language, CancellationToken cancellation) =>
        await slugs.ResolveAsync(draft.Key, cancellation) is Resolution.Found found
            ? ItemLinks.To(language, draft.Kind, found.Paths[language], draft.Content is PageContent page ? page.Section : PageSection.None)
            : SiteLinks.Home(language);

    private IReadOnlyList<FieldError> Say(Draft draft, Outcome outcome) =>
        [.. outcome.Refusals.Select(refusal => RefusalFields.Say(texts, refusal, draft.Kind) with { Page = AdminLinks.Item(draft.Key) })];
}
