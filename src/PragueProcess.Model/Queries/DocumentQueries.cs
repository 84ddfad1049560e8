using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Queries;

/// <summary>A language in which a document exists, and where, as far as is known.</summary>
/// <param name="Url">Where it is published elsewhere.</param>
/// <param name="File">The version itself; null when it is not held here.</param>
public sealed record DocumentLink(string LanguageCode, string? Url, PublicFile? File);

/// <summary>A document as a reader sees it.</summary>
/// <param name="OriginalTitle">The title as published.</param>
/// <param name="OriginalLanguageCode">The language of that title, ISO 639-1.</param>
/// <param name="MeetingId">The meeting that adopted or discussed it, where a source tells.</param>
public sealed record DocumentProfile(
    int Id,
    string Key,
    LocalText Text,
    string Path,
    string OriginalTitle,
    string OriginalLanguageCode,
    string KindKey,
    string KindName,
    DocumentStatus Status,
    PartialDateRange? Date,
    int? MeetingId,
    IReadOnlyList<DocumentLink> Versions,
    Sourcing Sourcing)
{
    /// <summary>True when no language has a file or a link.</summary>
    public bool IsTitleOnly => Versions.All(version => version.Url is null && version.File is null);

    /// <summary>True when the reader's language calls it otherwise than its original title.</summary>
    public bool HasTranslatedTitle => Text.Title != OriginalTitle;
}

/// <summary>Reads documents.</summary>
public sealed class DocumentQueries(SiteDbContext db)
{
    /// <summary>All documents, the latest first, undated ones last.</summary>
    public async Task<IReadOnlyList<DocumentProfile>> ListAsync(Language language, CancellationToken cancellation)
    {
        var rows = await db.Documents.AsNoTracking()
            .Include(document => document.Item).Include(document => document.Kind).Include(document => document.Versions)
            .ToListAsync(cancellation);
        var files = rows.Exists(row => row.Versions.Exists(version => version.FileId is not null)) ? await PublicFile.Of(db, db.Files).ToDictionaryAsync(file => file.Id, cancellation) : [];
        var texts = await LocalTexts.LoadAsync(db, ItemKind.Document, language, cancellation);
        var paths = await ItemPaths.LoadAsync(db, ItemKind.Document, cancellation);
        var sourcing = await Sourcing.LoadAsync(db, ItemKind.Document, language, cancellation);
        return [.. rows
            .OrderByDescending(row => row.Date?.FirstDay ?? int.MinValue)
            .ThenBy(row => row.Date?.Precision ?? DatePrecision.Year)
            .ThenBy(row => row.Item.Key, StringComparer.Ordinal)
            .Select(row => new DocumentProfile(
                row.Id,
                row.Item.Key,
                texts[row.Id],
                paths[row.Id, texts[row.Id]],
                row.OriginalTitle,
                row.OriginalLanguageCode,
                row.Kind.Key,
                row.Kind.Name[language],
                row.Status,
                row.Date?.ToRange(),
                row.MeetingId,
                [.. row.Versions.OrderBy(version => version.LanguageCode, StringComparer.Ordinal).Select(version => new DocumentLink(version.LanguageCode, version.Url, files.GetValueOrDefault(version.FileId ?? 0)))],
                sourcing.GetValueOrDefault(row.Id) ?? Sourcing.None))];
    }

    /// <summary>The introduction of the documents' section; null when it has none.</summary>
    public Task<PageText?> IntroductionAsync(Language language, CancellationToken cancellation) =>
        new PageQueries(db).FindAsync(PageSection.Documents, language, cancellation);
}
