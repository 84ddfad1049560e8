using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>Prepares a request to show a draft by the public page.</summary>
public sealed class DraftPreviews(Publications publications, SlugQueries slugs, RefusalWording wording)
{
    /// <summary>Tries the publication for as long as the request lasts.</summary>
    /// <param name="context">The request.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="author">Who looks at it.</param>
    /// <param name="token">That of the link by which somebody without an account looks at it; null for editors.</param>
    /// <returns>Why it cannot be shown; none when it will be.</returns>
    public async Task<IReadOnlyList<FieldError>> TryAsync(HttpContext context, Draft draft, Language language, Author author, string? token = null)
    {
        var cancellation = context.RequestAborted;
        var trial = await publications.TryAsync([new PublicationRequest(draft.Key, Parts.All)], author, cancellation);
        context.Response.RegisterForDisposeAsync(trial);
        if (trial.Outcome.Refusals.Any(refusal => refusal.Reason != RefusalReason.NothingToPublish))
        {
            return await wording.SayAsync(trial.Outcome, draft.Key, cancellation);
        }

        var reader = token is null ? InterfaceTexts.Current : language;
        context.Features.Set(new Preview(draft.Key, language, await PathAsync(draft, language, cancellation), reader) { Trial = trial, Token = token });
        return [];
    }

    private async Task<string> PathAsync(Draft draft, Language language, CancellationToken cancellation) =>
        await slugs.ResolveAsync(draft.Key, cancellation) is Resolution.Found found
            ? ItemLinks.To(language, draft.Kind, found.Paths[language], draft.Content is PageContent page ? page.Section : PageSection.None)
            : SiteLinks.Home(language);
}
