using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace PragueProcess.Model.Text;

/// <summary>Words without markup, for places that take nothing else.</summary>
public static partial class PlainText
{
    private const string Ellipsis = "…";

    /// <summary>The running words of safe HTML on one line: without headings, which are no sentences, and without footnotes.</summary>
    public static string Of(string html) => Without("h1, h2, h3, h4, h5, h6, a.footnote-ref, div.footnotes", html);

    /// <summary>All words of safe HTML on one line, without the marks of footnotes.</summary>
    public static string WithHeadings(string html) => Without("a.footnote-ref, a.footnote-back-ref", html);

    /// <summary>The text, cut behind a word where it is longer than the limit in UTF-16 code units; the ellipsis counts.</summary>
    public static string Brief(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var room = text[..(limit - Ellipsis.Length + 1)];
        var end = room.LastIndexOf(' ');
        return (end > 0 ? room[..end] : room[..^1]).TrimEnd(' ', '\u00A0', ',', ';', ':', '.', '–', '(') + Ellipsis;
    }

    private static string Without(string selectors, string html)
    {
        if (html.Length == 0)
        {
            return "";
        }

        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll(selectors))
        {
            element.Remove();
        }

        return Gaps().Replace(document.Body!.TextContent, " ").Trim();
    }

    // Not no-break spaces: they belong to the text.
    [GeneratedRegex("[ \t\n]+")]
    private static partial Regex Gaps();
}
