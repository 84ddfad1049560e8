using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>Pages of what needs attention, as somebody sees them.</summary>
internal static class AttentionPages
{
    public static async Task<IReadOnlyList<IElement>> EntriesAsync(HttpClient client, string path) => [.. (await PageAsync(client, path)).QuerySelectorAll("main li.list-group-item")];

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        return new HtmlParser().ParseDocument(html.Replace("&#xA0;", " ", StringComparison.Ordinal).Replace('\u00A0', ' '));
    }
}
