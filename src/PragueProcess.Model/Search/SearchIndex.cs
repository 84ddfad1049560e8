using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>Keeps what can be searched equal to what is public.</summary>
public sealed class SearchIndex(SiteDbContext db)
{
    /// <summary>
    /// Makes all documents and words anew and stores those that differ. All, because one name stands in many: a member's in those of its
    /// meetings, say. In the transaction that is open, so that what is public and what is found change together; else in one of its own.
    /// </summary>
    public async Task RebuildAsync(CancellationToken cancellation = default)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        await WaitForOthersAsync(cancellation);
        var content = await PublishedContent.LoadAsync(db, cancellation);
        var documents = new List<SearchDocument>();
        var words = new List<SearchWord>();
        foreach (var language in Languages.All)
        {
            var maker = new DocumentMaker(content, language);
            var vocabulary = new Vocabulary(language, maker.Analyzer);
            var own = content.Rows.Select(maker.Make).ToList();
            own.ForEach(vocabulary.Add);
            documents.AddRange(own);
            words.AddRange(vocabulary.Words);
        }

        await StoreAsync(db.SearchDocuments, documents, document => (document.ItemId, document.Language), (row, known) => row with { Id = known.Id }, cancellation);
        await StoreAsync(db.SearchWords, words, word => (word.Word, word.Language), (row, _) => row, cancellation);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        await FullText.RebuildAsync(db, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }
    }

    // Holds the row that every publication changes, so that what is read here is still what is public when it is stored.
    private Task<int> WaitForOthersAsync(CancellationToken cancellation) => db.SiteStates.ExecuteUpdateAsync(
        set => set.SetProperty(state => state.ContentVersion, state => state.ContentVersion), cancellation);

    private static async Task StoreAsync<TRow, TKey>(
        DbSet<TRow> rows, IEnumerable<TRow> wanted, Func<TRow, TKey> key, Func<TRow, TRow, TRow> identify, CancellationToken cancellation)
        where TRow : class
        where TKey : notnull
    {
        var stored = await rows.AsNoTracking().ToDictionaryAsync(key, cancellation);
        foreach (var row in wanted)
        {
            if (!stored.Remove(key(row), out var known))
            {
                rows.Add(row);
            }
            else if (identify(row, known) is var changed && !changed.Equals(known))
            {
                rows.Update(changed);
            }
        }

        rows.RemoveRange(stored.Values);
    }
}
