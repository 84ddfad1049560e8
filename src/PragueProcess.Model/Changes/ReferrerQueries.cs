using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Changes;

/// <summary>A place that refers to an item.</summary>
/// <param name="Key">The key of the item that refers to it.</param>
/// <param name="Field">The field that does: of the facts by key, <c>body</c> by a link or a token, <c>movedTo</c> where it stands in the other's place.</param>
/// <param name="Language">The language of the text; null for facts.</param>
/// <param name="IsPublic">Whether visitors see it, or else it stands in a draft alone.</param>
public sealed record Referrer(string Key, string Field, Language? Language, bool IsPublic);

/// <summary>Finds what links to items.</summary>
public sealed class ReferrerQueries(SiteDbContext db, ItemAddresses addresses)
{
    /// <summary>Where each item is referred to, by its key, in what is public and in drafts.</summary>
    public async Task<ILookup<string, Referrer>> LoadAsync(CancellationToken cancellation)
    {
        var items = await AddressedItems.LoadAsync(db, addresses, cancellation);
        var revisions = await db.Revisions.AsNoTracking().Include(revision => revision.Item).Current().OrderBy(revision => revision.Item.Key).ToListAsync(cancellation);
        var replaced = await db.Withdrawals.AsNoTracking().Where(row => row.MovedTo != null).Select(row => new { From = row.Item.Key, To = row.MovedTo!.Key }).ToListAsync(cancellation);
        return revisions
            .SelectMany(revision => In(revision, items))
            .Concat(replaced.Select(row => (To: row.To, From: new Referrer(row.From, "movedTo", null, true))))
            .Where(pair => pair.To != pair.From.Key)
            .GroupBy(pair => (pair.To, pair.From.Key, pair.From.Field, pair.From.Language))
            .Select(group => group.OrderByDescending(pair => pair.From.IsPublic).First())
            .ToLookup(pair => pair.To, pair => pair.From);
    }

    private IEnumerable<(string To, Referrer From)> In(Revision revision, AddressedItems items)
    {
        var (content, key) = (revision.Read(), revision.Item.Key);
        var isPublic = revision.Item.State == ItemState.Published && revision.Id == revision.Item.LiveRevisionId;
        return ContentReferences.Of(content)
            .Where(reference => reference.Target is ReferenceTarget.Member or ReferenceTarget.Meeting)
            .Select(reference => (reference.Key, new Referrer(key, reference.Field, null, isPublic)))
            .Concat(
                from text in content.Texts
                from target in Linked(text.Value.Body, items).Distinct()
                select (target, new Referrer(key, "body", text.Key, isPublic)));
    }

    private IEnumerable<string> Linked(string body, AddressedItems items) =>
    [
        .. MarkdownReader.Addresses(body).Select(addresses.PathOf).OfType<string>().SelectMany(items.At),
        .. FactTokens.Find(body).Select(token => token.Name.Split('.')).Where(name => name is ["initiative", _, _, ..]).Select(name => $"{name[0]}/{name[1]}"),
    ];
}
