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
        if (await SayAsync(trial.Outcome, draft, cancellation) is { Count: > 0 } errors)
        {
            return errors;
        }

        var reader = token is null ? InterfaceTexts.Current : language;
        context.Features.Set(new Preview(draft.Key, language, await PathAsync(draft, language, cancellation), reader) { Trial = trial, Token = token });
        return [];
    }

    /// <summary>Why a draft could not be shown now; none when it could.</summary>
    public async Task<IReadOnlyList<FieldError>> CheckAsync(Draft draft, Author author, CancellationToken cancellation)
    {
        Outcome outcome;
        await using (var trial = await publications.TryAsync([new PublicationRequest(draft.Key, Parts.All)], author, cancellation))
        {
            outcome = trial.Outcome;
        }

        return await SayAsync(outcome, draft, cancellation);
    }

    private async Task<IReadOnlyList<FieldError>> SayAsync(Outcome outcome, Draft draft, CancellationToken cancellation) =>
        outcome.Refusals.Any(refusal => refusal.Reason != RefusalReason.NothingToPublish) ? await wording.SayAsync(outcome, draft.Key, cancellation) : [];

    private async Task<string> PathAsync(Draft draft, Language language, CancellationToken cancellation) =>
        await slugs.ResolveAsync(draft.Key, cancellation) is Resolution.Found found
            ? ItemLinks.To(language, draft.Kind, found.Paths[language], draft.Content is PageContent page ? page.Section : PageSection.None)
            : SiteLinks.Home(language);
}
