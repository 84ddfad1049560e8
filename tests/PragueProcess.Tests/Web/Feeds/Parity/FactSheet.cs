using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using PragueProcess.Web.Resources;
using Language = PragueProcess.Model.Entities.Language;

namespace PragueProcess.Tests.Web.Feeds.Parity;

/// <summary>The name and the list of facts that a page begins with, of whatever format it is.</summary>
internal sealed class FactSheet
{
    private readonly Dictionary<string, string> _facts;

    private FactSheet(string name, IEnumerable<(string Label, string Fact)> facts)
    {
        Name = name;
        _facts = facts.DistinctBy(pair => pair.Label).ToDictionary(pair => TextOf.Normal(pair.Label), pair => TextOf.Normal(pair.Fact));
    }

    public string Name { get; }

    /// <summary>The fact below a label of the interface; null when there is none, or when the page says that it is unknown.</summary>
    /// <param name="unknown">The text of the interface that says so.</param>
    public string? Of(Language language, string label, string? unknown = null)
    {
        var fact = _facts.GetValueOrDefault(TextOf.Normal(InterfaceTexts.In(language, label)!));
        return unknown is not null && fact == TextOf.Normal(InterfaceTexts.In(language, unknown)!) ? null : fact;
    }

    public static async Task<FactSheet> HtmlAsync(Site site, string path)
    {
        var page = await site.PageAsync(path);
        return new FactSheet(
            page.QuerySelector("h1")!.TextContent,
            page.QuerySelectorAll("dl.facts > div").Select(row => (row.QuerySelector("dt")!.TextContent, row.QuerySelector("dd")!.TextContent)));
    }

    public static async Task<FactSheet> MarkdownAsync(Site site, string path)
    {
        using var response = await site.GetAsync($"{path}.md");
        var written = await response.Content.ReadAsStringAsync();
        var page = await new HtmlParser().ParseDocumentAsync(Markdown.ToHtml(written[written.IndexOf("\n---\n", StringComparison.Ordinal)..][5..]));
        return new FactSheet(page.QuerySelector("h1")!.TextContent, page.QuerySelectorAll("li > strong:first-child").Select(Fact));
    }

    // “Date: 20 September 2016; further remark”
    private static (string Label, string Fact) Fact(IElement label) =>
        (label.TextContent, label.ParentElement!.TextContent[label.TextContent.Length..].TrimStart(':').Split(';')[0]);
}
