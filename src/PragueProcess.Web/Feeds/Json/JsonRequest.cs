using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>The request that a page is written as JSON for.</summary>
public sealed class JsonRequest(HttpContext http, SitePage page)
{
    private static readonly string[] Filters = ["kind", "role", "on"];

    private readonly PageMetadata _metadata = page.Metadata;
    private readonly SiteAddress _address = http.RequestServices.GetRequiredService<SiteAddress>();

    public JsonLinks Links => new(_metadata.Language, Absolute);

    /// <summary>Asks a query for every language.</summary>
    public Task<Translated<T>> AskAsync<T>(Func<Language, CancellationToken, Task<T>> query) =>
        Translated.LoadAsync(_metadata.Language, query, http.RequestAborted);

    /// <summary>Asks what needs no language.</summary>
    public Task<T> AskOnceAsync<T>(Func<CancellationToken, Task<T>> query) => query(http.RequestAborted);

    /// <summary>Which stretch of a list is asked for.</summary>
    public ListQuery Query { get; } = ListQuery.Of(http.Request.Query) ?? new ListQuery(null, ListQuery.DefaultLimit);

    /// <summary>The stretch that is asked for of a list.</summary>
    public ListJson<TItem> List<T, TItem>(IReadOnlyList<Translated<T>> all, Func<T, string> key, Func<Translated<T>, TItem> write)
        where TItem : notnull => List(
        all.Count,
        Query.After is null ? all : [.. all.SkipWhile(entry => key(entry.Own) != Query.After).Skip(1)],
        entry => key(entry.Own),
        write);

    /// <summary>A stretch of a list; where the list goes on is said in a header too (RFC 8288, 3.3).</summary>
    /// <param name="total">How many entries the whole list has.</param>
    /// <param name="rest">Those from the stretch's first on, at least one more than the stretch has where there are more.</param>
    public ListJson<TItem> List<T, TItem>(int total, IReadOnlyList<T> rest, Func<T, string> key, Func<T, TItem> write)
        where TItem : notnull
    {
        var items = rest.Take(Query.Limit).ToList();
        var next = items.Count < rest.Count ? NextAfter(key(items[^1])) : null;
        if (next is not null)
        {
            http.Response.Headers.Append(HeaderNames.Link, $"<{next}>; rel=\"next\"");
        }

        return new ListJson<TItem>(total, next, [.. items.Select(write)]);
    }

    /// <summary>The page with the content given.</summary>
    /// <param name="titles">What it is called in all languages; null when it is called like its section.</param>
    public async Task<JsonPage<TContent>> PageAsync<TContent>(TContent content, LocalizedJson? titles)
        where TContent : notnull
    {
        var process = await http.RequestServices.GetRequiredService<ProcessQueries>().FindAsync(_metadata.Language, http.RequestAborted);
        return new JsonPage<TContent>(
            Absolute(_metadata.Alternates[_metadata.Language]),
            _metadata.ItemKey is { } key ? Links.Permalink(key) : null,
            _metadata.ItemKey,
            _metadata.Language.Code(),
            _metadata.Title,
            titles ?? LocalizedJson.Of(language => InterfaceTexts.In(language, $"Navigation.{_metadata.Section}")),
            _metadata.ChangedAt,
            process?.DataLicence,
            LocalizedJson.Of(language => _metadata.Translations.Contains(language) ? Absolute(_metadata.Alternates[language]) : null),
            [.. http.RequestServices.GetRequiredService<Twins>().Of(page).Where(format => format != TwinFormat.Json).Select(TwinOf)],
            content);
    }

    private TwinJson TwinOf(TwinFormat format) =>
        new(format.Extension, format.MediaType, Absolute(TwinPaths.Of(page, format)));

    private string NextAfter(string key)
    {
        var query = new QueryBuilder();
        foreach (var name in Filters.Append("limit").Where(http.Request.Query.ContainsKey))
        {
            query.Add(name, http.Request.Query[name].ToString());
        }

        query.Add("after", key);
        return Absolute($"{TwinFormat.Json.PathOf(http.Request.Path)}{query}");
    }

    private string Absolute(string path) => _address.Absolute(http.Request, path);
}
