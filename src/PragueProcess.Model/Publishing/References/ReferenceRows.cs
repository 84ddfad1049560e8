using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.References;

/// <summary>Reads and writes the rows behind entries.</summary>
internal static class ReferenceRows
{
    /// <summary>The vocabulary of a list; null for those that are more than names.</summary>
    public static Vocabulary? VocabularyOf(ReferenceTarget list) => list switch
    {
        ReferenceTarget.ProcessType => Vocabulary.ProcessType,
        ReferenceTarget.Region => Vocabulary.Region,
        ReferenceTarget.MeetingKind => Vocabulary.MeetingKind,
        ReferenceTarget.DocumentKind => Vocabulary.DocumentKind,
        _ => null,
    };

    /// <summary>The entries of a list, in the order in which they were made.</summary>
    public static async Task<List<ReferenceEntry>> ReadAsync(SiteDbContext db, ReferenceTarget list, CancellationToken cancellation) => list switch
    {
        ReferenceTarget.Source => [.. (await db.Sources.AsNoTracking().Include(row => row.Publisher).OrderBy(row => row.Id).ToListAsync(cancellation)).Select(Entry)],
        ReferenceTarget.Place => [.. (await db.Places.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation)).Select(Entry)],
        ReferenceTarget.Organisation => [.. (await db.Organisations.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation)).Select(Entry)],
        _ => [.. (await TermsOf(db, list).AsNoTracking().OrderBy(row => row.Position).ToListAsync(cancellation)).Select(row => Entry(list, row))],
    };

    /// <summary>Changes the row of an entry, or adds it. The entry has been checked.</summary>
    public static async Task WriteAsync(SiteDbContext db, ReferenceEntry entry, CancellationToken cancellation)
    {
        switch (entry.List)
        {
            case ReferenceTarget.Source:
                await WriteSourceAsync(db, entry, cancellation);
                break;
            case ReferenceTarget.Place:
                var place = await db.Places.SingleOrDefaultAsync(row => row.Key == entry.Key, cancellation) ?? db.Add(new Place { Key = entry.Key, StateCode = "" }).Entity;
                (place.StateCode, place.City, place.Aliases) = (entry.StateCode!, entry.Name, [.. entry.Aliases]);
                break;
            case ReferenceTarget.Organisation:
                var organisation = await db.Organisations.SingleOrDefaultAsync(row => row.Key == entry.Key, cancellation) ?? db.Add(new Organisation { Key = entry.Key, Name = entry.Name! }).Entity;
                (organisation.Name, organisation.Acronym, organisation.Website) = (entry.Name!, entry.Acronym, entry.Url);
                (organisation.Founded, organisation.MemberStates, organisation.Countries) = (entry.Founded, entry.MemberStates, entry.Countries);
                break;
            default:
                await WriteTermAsync(db, entry, cancellation);
                break;
        }
    }

    /// <summary>Removes the row of an entry.</summary>
    public static Task RemoveAsync(SiteDbContext db, ReferenceTarget list, string key, CancellationToken cancellation) => list switch
    {
        ReferenceTarget.Source => db.Sources.Where(row => row.Key == key).ExecuteDeleteAsync(cancellation),
        ReferenceTarget.Place => db.Places.Where(row => row.Key == key).ExecuteDeleteAsync(cancellation),
        ReferenceTarget.Organisation => db.Organisations.Where(row => row.Key == key).ExecuteDeleteAsync(cancellation),
        _ => TermsOf(db, list).Where(row => row.Key == key).ExecuteDeleteAsync(cancellation),
    };

    private static IQueryable<VocabularyTerm> TermsOf(SiteDbContext db, ReferenceTarget list)
    {
        var vocabulary = VocabularyOf(list) ?? throw new ArgumentOutOfRangeException(nameof(list), list, "This is no list of names.");
        return db.Terms.Where(term => term.Vocabulary == vocabulary);
    }

    private static async Task WriteSourceAsync(SiteDbContext db, ReferenceEntry entry, CancellationToken cancellation)
    {
        var publisher = await db.Organisations.SingleAsync(row => row.Key == entry.Publisher, cancellation);
        var source = await db.Sources.SingleOrDefaultAsync(row => row.Key == entry.Key, cancellation)
            ?? db.Add(new Source { Key = entry.Key, Publisher = publisher, Title = entry.Name!, LanguageCode = "", Url = "" }).Entity;
        (source.Publisher, source.Title, source.LanguageCode, source.Url) = (publisher, entry.Name!, entry.LanguageCode!, entry.Url!);
        (source.CheckedOn, source.CheckedInStoredCopy, source.CheckBy) = (entry.CheckedOn, entry.CheckedInStoredCopy, entry.CheckBy);
    }

    private static async Task WriteTermAsync(SiteDbContext db, ReferenceEntry entry, CancellationToken cancellation)
    {
        var terms = await TermsOf(db, entry.List).ToListAsync(cancellation);
        var term = terms.Find(row => row.Key == entry.Key)
            ?? db.Add(new VocabularyTerm { Vocabulary = VocabularyOf(entry.List)!.Value, Key = entry.Key, Name = entry.Name!, Position = terms.Count }).Entity;
        term.Name = entry.Name!;
    }

    private static ReferenceEntry Entry(Source row) => new(ReferenceTarget.Source, row.Key)
    {
        Name = row.Title,
        Publisher = row.Publisher.Key,
        LanguageCode = row.LanguageCode,
        Url = row.Url,
        CheckedOn = row.CheckedOn,
        CheckedInStoredCopy = row.CheckedInStoredCopy,
        CheckBy = row.CheckBy,
    };

    private static ReferenceEntry Entry(Place row) => new(ReferenceTarget.Place, row.Key) { Name = row.City, StateCode = row.StateCode, Aliases = row.Aliases };

    private static ReferenceEntry Entry(Organisation row) => new(ReferenceTarget.Organisation, row.Key)
    {
        Name = row.Name,
        Acronym = row.Acronym,
        Url = row.Website,
        Founded = row.Founded,
        MemberStates = row.MemberStates,
        Countries = row.Countries,
    };

    private static ReferenceEntry Entry(ReferenceTarget list, VocabularyTerm row) => new(list, row.Key) { Name = row.Name };
}
