using PragueProcess.Model.Changes;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>A place that links to an item.</summary>
/// <param name="Title">What the item is called that does.</param>
/// <param name="Link">The field of its form.</param>
/// <param name="Field">What the field is called.</param>
/// <param name="IsPublic">Whether visitors see it, or else it stands in a draft alone.</param>
public sealed record LinkHere(string Title, string Link, string Field, bool IsPublic);

/// <summary>An address that a page will have instead of another once its draft is published.</summary>
public sealed record Renaming(string Before, string After);

/// <summary>Says what links to an item, and whether its draft changes its address.</summary>
public sealed class LinksHere(ReferrerQueries referrers, ItemListQueries items, SlugQueries slugs, InterfaceTexts texts)
{
    // A page may ask for several items.
    private Task<(ILookup<string, Referrer> Referrers, IReadOnlyDictionary<string, string> Titles)>? _loaded;

    /// <summary>What links to an item, what is public first.</summary>
    public async Task<IReadOnlyList<LinkHere>> OfAsync(string key, CancellationToken cancellation)
    {
        var (all, titles) = await (_loaded ??= LoadAsync(cancellation));
        return [.. all[key].OrderByDescending(referrer => referrer.IsPublic).Select(referrer => Line(referrer, titles.GetValueOrDefault(referrer.Key, referrer.Key)))];
    }

    /// <summary>The addresses that the draft of a public item changes.</summary>
    public async Task<IReadOnlyList<Renaming>> RenamingsAsync(Draft draft, CancellationToken cancellation) =>
        await slugs.ResolveAsync(draft.Key, cancellation) is not Resolution.Found found
            ? []
            : [..
                from text in draft.Content.Texts
                let path = draft.Content.SlugPrefix + text.Value.Slug
                where text.Value.Slug is not null && !found.Untranslated.Contains(text.Key) && found.Paths[text.Key] is { Length: > 0 } before && before != path
                select new Renaming(ItemLinks.To(text.Key, draft.Kind, found.Paths[text.Key]), ItemLinks.To(text.Key, draft.Kind, path))];

    private async Task<(ILookup<string, Referrer> Referrers, IReadOnlyDictionary<string, string> Titles)> LoadAsync(CancellationToken cancellation) =>
        (await referrers.LoadAsync(cancellation), await items.TitlesAsync(InterfaceTexts.Current, cancellation));

    private LinkHere Line(Referrer referrer, string title)
    {
        var field = referrer.Language is { } language ? Forms.FormFields.TextName(language, referrer.Field) : referrer.Field;
        return referrer.Field == "movedTo"
            ? new LinkHere(title, AdminLinks.Item(referrer.Key), texts["Admin.LinksHere.InItsPlace"], true)
            : new LinkHere(title, $"{AdminLinks.Item(referrer.Key)}#{field}", FieldLabels.Of(texts, field), referrer.IsPublic);
    }
}
