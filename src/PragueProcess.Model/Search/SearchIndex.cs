using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>Keeps what can be searched equal to what is public.</summary>
public sealed class SearchIndex(SiteDbContext db)
{
    /// <summary>
    /// Makes all documents and words anew and stores those that differ. All, because one name stands in many: a member's in those of its
    /// meetings, say.
    /// </summary>
    public async Task RebuildAsync(CancellationToken cancellation = default)
    {
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

        await StoreAsync(db.SearchDocuments, documents, document => (document.ItemId, document.Language), cancellation);
        await StoreAsync(db.SearchWords, words, word => (word.Word, word.Language), cancellation);
        await FullText.RebuildAsync(db, cancellation);
    }

    private async Task StoreAsync<TRow, TKey>(DbSet<TRow> rows, IEnumerable<TRow> wanted, Func<TRow, TKey> key, CancellationToken cancellation)
        where TRow : class
        where TKey : notnull
    {
        var stored = await rows.ToDictionaryAsync(key, cancellation);
        foreach (var row in wanted)
        {
            if (stored.Remove(key(row), out var known))
            {
                Replace(known, row);
            }
            else
            {
                rows.Add(row);
            }
        }

        rows.RemoveRange(stored.Values);
        await db.SaveChangesAsync(cancellation);
    }

    private void Replace<TRow>(TRow known, TRow wanted)
        where TRow : class
    {
        var entry = db.Entry(known);
        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsPrimaryKey()))
        {
            property.CurrentValue = property.Metadata.PropertyInfo!.GetValue(wanted);
        }
    }
}
