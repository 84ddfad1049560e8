using System.Globalization;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The changes.</summary>
public sealed class ChangeListWriter(ChangeQueries changes, ChangeWording wording, ItemNames present, FormerNames former)
    : JsonWriter<ChangesPage, ChangeListJson>
{
    public override bool IsList => true;

    public override bool Holds(SitePage page, string key) => IdOf(key) is not null;

    protected override async Task<ChangeListJson> ContentAsync(ChangesPage page, JsonRequest request)
    {
        var names = await request.AskAsync(NamesAsync);
        return new ChangeListJson(request.List(
            await request.AskOnceAsync(changes.CountAsync),
            await request.AskOnceAsync(cancellation => RestAsync(page, request.Query, cancellation)),
            worded => ChangeJson.KeyOf(worded.Change),
            worded => ChangeJson.Of(worded, item => Item(item, names, request.Links))));
    }

    private async Task<IReadOnlyList<WordedChange>> RestAsync(ChangesPage page, ListQuery query, CancellationToken cancellation)
    {
        var first = page.Changes is [var shown, ..] ? shown.Change.Id + 1 : (int?)null;
        var before = query.After is { } key ? IdOf(key) : first;
        return await wording.WordAsync(await changes.BeforeAsync(before, query.Limit + 1, cancellation), cancellation);
    }

    private async Task<IReadOnlyDictionary<string, ItemName>> NamesAsync(Language language, CancellationToken cancellation) =>
        (await present.LoadAsync(language, cancellation)).Concat(await former.LoadAsync(language, cancellation)).ToDictionary();

    private static ChangedItemJson Item(ChangedItemName item, Translated<IReadOnlyDictionary<string, ItemName>> names, JsonLinks links) => new(
        item.Name.Key,
        item.Name.Kind,
        LinkJson.NamesOf(names.Part(own => own[item.Name.Key])),
        item.IsPublic ? links.Item(item.Name) : null,
        links.Permalink(item.Name.Key));

    private static int? IdOf(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
