using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Markdown;

/// <summary>
/// Pages as CommonMark: the main part of the very page, so that both can't differ, below a front matter that says what it is and whence.
/// </summary>
public sealed class MarkdownTwin(Descriptions descriptions, SiteAddress address) : Twin
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override TwinFormat Format => TwinFormat.Markdown;

    public override bool Has(SitePage page) => true;

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var html = await RenderedPage.HtmlAsync(action, view);
        var request = action.HttpContext.Request;
        using var document = await new HtmlParser().ParseDocumentAsync(html);
        var blocks = new MarkdownBlocks(path => address.Absolute(request, path)).Of(document.QuerySelector("main")!);
        await action.HttpContext.Response.WriteAsync($"{FrontMatter(page, request)}\n{string.Join("\n\n", blocks)}\n");
    }

    // A JSON string is a YAML string too (YAML 1.2.2, 1.3).
    private string FrontMatter(SitePage page, HttpRequest request)
    {
        var metadata = descriptions.Describe(page);
        (string Name, string? Value)[] fields =
        [
            ("title", metadata.Title),
            ("description", metadata.Description),
            ("language", metadata.Language.Code()),
            ("url", address.Absolute(request, metadata.Alternates[metadata.Language])),
            ("permalink", metadata.ItemKey is { } key ? address.Absolute(request, SiteLinks.Permalink(key)) : null),
            ("updated", metadata.ChangedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        var lines = fields.Where(field => field.Value is not null).Select(field => $"{field.Name}: {JsonSerializer.Serialize(field.Value, Quoted)}\n");
        return $"---\n{string.Concat(lines)}---\n";
    }
}
