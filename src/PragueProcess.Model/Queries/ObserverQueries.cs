using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>An observer as a reader sees it; its name is the text's title.</summary>
public sealed record ObserverProfile(string Key, LocalText Text, MemberCategory Category, PartialDateRange? Participation, Sourcing Sourcing);

/// <summary>Reads observers.</summary>
public sealed class ObserverQueries(SiteDbContext db)
{
    /// <summary>All observers by name, in the order of the reader's language.</summary>
    public async Task<IReadOnlyList<ObserverProfile>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Observers.AsNoTracking().Include(observer => observer.Item).ToListAsync(cancellation);
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Observer, language, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Observer, language, cancellation);
        return [.. rows
            .Select(row => new ObserverProfile(
                row.Item.Key, texts[row.Id], row.Category, row.Participation?.ToRange(), sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))
            .OrderBy(observer => observer.Text.SortTitle, StringComparer.Create(language.Culture(), ignoreCase: true))];
    }
}
