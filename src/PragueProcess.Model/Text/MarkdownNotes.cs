using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Model.Text;

/// <summary>Labels footnotes and their links for people who hear them, and keeps their ids apart from those of other texts.</summary>
internal static class MarkdownNotes
{
    private static readonly TextResource Texts = new("MarkdownTexts");

    public static void Finish(IHtmlDocument document, MarkdownOptions options)
    {
        string Text(string key) => Texts.Get(key, options.Language);
        string Numbered(string key, IElement link) => string.Format(CultureInfo.InvariantCulture, Text(key), NoteNumber(link));

        PrefixIds(document, options.IdPrefix);
        foreach (var link in document.QuerySelectorAll("a.footnote-ref"))
        {
            Describe(link, "doc-noteref", Numbered("Note", link));
        }

        foreach (var link in document.QuerySelectorAll("a.footnote-back-ref"))
        {
            Describe(link, "doc-backlink", Numbered("BackToText", link));
        }

        foreach (var notes in document.QuerySelectorAll("div.footnotes"))
        {
            Describe(notes, "doc-endnotes", Text("Notes"));
        }
    }

    private static void Describe(IElement element, string role, string label)
    {
        element.SetAttribute("role", role);
        element.SetAttribute("aria-label", label);
    }

    private static string NoteNumber(IElement link) => link.Closest("li[id]") is { } note
        ? note.Id!.Split(':')[^1]
        : link.TextContent;

    private static void PrefixIds(IHtmlDocument document, string prefix)
    {
        foreach (var element in document.QuerySelectorAll("[id]"))
        {
            element.Id = prefix + element.Id;
        }

        foreach (var link in document.QuerySelectorAll("a.footnote-ref, a.footnote-back-ref"))
        {
            link.SetAttribute("href", $"#{prefix}{link.GetAttribute("href")![1..]}");
        }
    }
}
