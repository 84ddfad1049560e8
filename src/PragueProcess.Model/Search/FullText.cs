using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Search;

/// <summary>A document that a pattern matches.</summary>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Score">How well it matches; more is better, and comparable only within one search.</param>
internal sealed record Hit(int DocumentId, double Score);

/// <summary>
/// The full-text index of each provider over the stems that the documents hold: FTS5 on SQLite (sqlite.org/fts5.html), a <c>tsvector</c> of
/// the configuration <c>simple</c>, which changes nothing, on PostgreSQL. Titles weigh more than names, and names more than bodies.
/// </summary>
internal static class FullText
{
    private const int MostHits = 200;

    private static readonly string SqliteSearch = string.Create(CultureInfo.InvariantCulture, $$"""
        SELECT document."Id" AS "DocumentId", -bm25("SearchIndex", 10, 5, 1) AS "Score"
        FROM "SearchIndex" JOIN "SearchDocuments" AS document ON document."Id" = "SearchIndex".rowid
        WHERE "SearchIndex" MATCH {0} AND document."Language" = {1}
        ORDER BY "Score" DESC, document."Id" LIMIT {{MostHits}}
        """);

    private static readonly string PostgresSearch = string.Create(CultureInfo.InvariantCulture, $$"""
        SELECT document."Id" AS "DocumentId", CAST(ts_rank(CAST(ARRAY[0.1, 0.1, 0.5, 1.0] AS real[]), document."Stems", query, 1) AS double precision) AS "Score"
        FROM "SearchDocuments" AS document, to_tsquery('simple', {0}) AS query
        WHERE document."Stems" @@ query AND document."Language" = {1}
        ORDER BY "Score" DESC, document."Id" LIMIT {{MostHits}}
        """);

    /// <summary>The documents of a language that match, the best first.</summary>
    public static Task<List<Hit>> FindAsync(SiteDbContext db, Language language, SearchPattern pattern, CancellationToken cancellation)
    {
        var (sql, match) = db.Database.IsSqlite() ? (SqliteSearch, pattern.ToFts5()) : (PostgresSearch, pattern.ToTsQuery());
        return db.Database.SqlQueryRaw<Hit>(sql, match, language.Code()).ToListAsync(cancellation);
    }

    /// <summary>Makes the index anew from the documents, where the database does not keep it itself.</summary>
    public static async Task RebuildAsync(SiteDbContext db, CancellationToken cancellation)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"SearchIndex\" (\"SearchIndex\") VALUES ('rebuild')", cancellation);
        }
    }
}
