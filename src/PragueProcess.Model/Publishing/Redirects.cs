using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>A path of the site under which no item stands any more, or never stood.</summary>
/// <param name="Kind">The kind of items of the section in which the path lies.</param>
/// <param name="Item">The key of the item to which it leads.</param>
/// <param name="To">That item's path now; empty when the item is not public.</param>
/// <param name="ToKind">That item's kind.</param>
/// <param name="IsByHand">Whether somebody made it; those can be taken away.</param>
public sealed record Redirect(int Id, ItemKind Kind, Language Language, string Path, string Item, ItemKind ToKind, string To, bool IsByHand);

/// <summary>What can be wrong with a redirect that somebody wants.</summary>
public enum RedirectFault
{
    /// <summary>The path cannot be one of the site's.</summary>
    InvalidPath,

    /// <summary>Something stands there, or stood there.</summary>
    PathTaken,

    /// <summary>The item is not public, or has no page of its own.</summary>
    NoPage,
}

/// <summary>Where old paths lead. Most redirects make themselves when a page gets another address.</summary>
public sealed partial class Redirects(SiteDbContext db, ReservedSlugs reserved)
{
    /// <summary>All of them, by section and path.</summary>
    public async Task<IReadOnlyList<Redirect>> ListAsync(CancellationToken cancellation)
    {
        var rows = await db.Slugs.AsNoTracking().Where(slug => !slug.IsCurrent)
            .Select(slug => new
            {
                slug.Id,
                slug.Kind,
                slug.Language,
                slug.Path,
                slug.IsByHand,
                slug.Item.Key,
                ToKind = slug.Item.Kind,
                IsPublic = slug.Item.State == ItemState.Published,
                Now = slug.Item.Slugs.Where(other => other.IsCurrent).Select(other => new { other.Language, other.Path }).ToList(),
            })
            .ToListAsync(cancellation);
        return [.. rows
            .OrderBy(row => row.Kind).ThenBy(row => row.Language).ThenBy(row => row.Path, StringComparer.Ordinal)
            .Select(row => new Redirect(
                row.Id, row.Kind, row.Language, row.Path, row.Key, row.ToKind,
                row.IsPublic ? row.Now.OrderByDescending(now => now.Language == row.Language).Select(now => now.Path).FirstOrDefault() ?? "" : "", row.IsByHand))];
    }

    /// <summary>Makes a path that is not in use lead to an item.</summary>
    /// <returns>What is wrong; null when it was done.</returns>
    public async Task<RedirectFault?> AddAsync(ItemKind kind, Language language, string path, string itemKey, CancellationToken cancellation)
    {
        RedirectFault? fault = null;
        await db.InTransactionAsync(async () =>
        {
            var item = await db.Items.SingleOrDefaultAsync(row => row.Key == itemKey && row.State == ItemState.Published && row.Slugs.Any(slug => slug.IsCurrent), cancellation);
            fault = !IsPath(kind, path) ? RedirectFault.InvalidPath
                : item is null ? RedirectFault.NoPage
                : kind == ItemKind.Page && reserved.Names.Contains(path) || await db.Slugs.AnyAsync(slug => slug.Kind == kind && slug.Language == language && slug.Path == path, cancellation) ? RedirectFault.PathTaken
                : null;
            if (fault is null)
            {
                db.Add(new Slug { Item = item!, Kind = kind, Language = language, Path = path, IsByHand = true });
                await db.SaveChangesAsync(cancellation);
                await LiveSite.RaiseVersionAsync(db, cancellation);
            }

            return Outcome.Done;
        }, cancellation);
        return fault;
    }

    /// <summary>Takes away a redirect that somebody made.</summary>
    /// <returns>False when there is none, or it was a page's own address once.</returns>
    public async Task<bool> RemoveAsync(int id, CancellationToken cancellation)
    {
        var removed = 0;
        await db.InTransactionAsync(async () =>
        {
            removed = await db.Slugs.Where(slug => slug.Id == id && slug.IsByHand && !slug.IsCurrent).ExecuteDeleteAsync(cancellation);
            await LiveSite.RaiseVersionAsync(db, cancellation);
            return Outcome.Done;
        }, cancellation);
        return removed == 1;
    }

    private static bool IsPath(ItemKind kind, string path) => path.Length <= Slug.MaxLength && (kind == ItemKind.Meeting ? YearAndName() : Name()).IsMatch(path);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\d{4}/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex YearAndName();
}
