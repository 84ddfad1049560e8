using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A source as a reader sees it.</summary>
/// <param name="Key">The source's immutable name.</param>
/// <param name="Publisher">Who publishes it: the short form of the name where there is one.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Url">Absolute.</param>
/// <param name="LanguageCode">The language that it is written in, ISO 639-1.</param>
/// <param name="CheckedOn">When somebody last compared the facts with it; null while nobody has.</param>
/// <param name="CheckedInStoredCopy">True when a stored copy was compared.</param>
public sealed record SourceLine(
    string Key, string Publisher, string Title, string Url, string LanguageCode, DateOnly? CheckedOn, bool CheckedInStoredCopy)
{
    /// <summary>All sources by key.</summary>
    internal static async Task<IReadOnlyDictionary<string, SourceLine>> LoadAsync(SiteDbContext db, Language language, CancellationToken cancellation)
    {
        var sources = await db.Sources.AsNoTracking().Include(source => source.Publisher).ToListAsync(cancellation);
        return sources.ToDictionary(source => source.Key, source => Of(source, language));
    }

    internal static SourceLine Of(Source source, Language language) => new(
        source.Key,
        (source.Publisher.Acronym ?? source.Publisher.Name)[language],
        source.Title[language],
        source.Url,
        source.LanguageCode,
        source.CheckedOn,
        source.CheckedInStoredCopy);
}
