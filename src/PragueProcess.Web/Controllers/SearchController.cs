using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>A suggestion for a query that is being typed.</summary>
/// <param name="Title">What the page is called.</param>
/// <param name="Url">The path of the page.</param>
/// <param name="Kind">What kind of thing it shows, in words.</param>
public sealed record Suggestion(string Title, string Url, string Kind);

/// <summary>The site's own search. Its answers are not kept on the server: there are as many as visitors can think of.</summary>
[AllowAnonymous]
[Section(Section.Search)]
public sealed class SearchController(SearchQueries search, InterfaceTexts texts) : Controller
{
    private const int FiveMinutes = 5 * 60;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [HttpGet("")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(Language language, string? q, string? kind, CancellationToken cancellation)
    {
        ItemKind? wanted = null;
        if (kind is not null && (wanted = KindOf(kind)) is null)
        {
            return BadRequest();
        }

        var results = await search.FindAsync(language, q?.Trim() ?? "", wanted, cancellation);
        return View(new SearchPage(Metadata(language, results.Query, wanted), results, wanted));
    }

    [HttpGet("suggestions")]
    [ResponseCache(Duration = FiveMinutes)]
    public async Task<JsonResult> Suggestions(Language language, string? q, CancellationToken cancellation)
    {
        var results = await search.SuggestAsync(language, q ?? "", cancellation);
        return Json(results.Select(result => new Suggestion(TitleOf(result), ItemLinks.To(language, result), texts[$"Kind.{result.Kind}"])), Format);
    }

    private static ItemKind? KindOf(string name) =>
        Enum.GetValues<ItemKind>().Cast<ItemKind?>().FirstOrDefault(kind => ItemKey.Name(kind!.Value) == name);

    private string TitleOf(SearchResult result) => result.PlainTitle.Length > 0 ? result.PlainTitle : texts[result.NameKey()];

    private PageMetadata Metadata(Language language, string query, ItemKind? kind) => new()
    {
        Title = query.Length > 0 ? texts["Search.TitleOf", query] : texts["Navigation.Search"],
        Language = language,
        Section = Section.Search,
        Alternates = Languages.All.ToDictionary(other => other, other => SiteLinks.Search(other, query, kind)),
        IsIndexed = false,
    };
}
