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
        string Label(string key, string number = "") => string.Format(CultureInfo.InvariantCulture, Texts.Get(key, options.Language), number);

        PrefixIds(document, options.IdPrefix);
        foreach (var link in document.QuerySelectorAll("a.footnote-ref"))
        {
            Describe(link, "doc-noteref", Label("Note", link.TextContent));
        }

        foreach (var notes in document.QuerySelectorAll("div.footnotes"))
        {
            Describe(notes, "doc-endnotes", Label("Notes"));
        }

        foreach (var link in document.QuerySelectorAll("a.footnote-back-ref"))
        {
            Describe(link, "doc-backlink", Label("BackToText", NumberOfNoteAround(link)));
        }
    }

    private static void Describe(IElement element, string role, string label)
    {
        element.SetAttribute("role", role);
        element.SetAttribute("aria-label", label);
    }

    private static string NumberOfNoteAround(IElement link) => link.Closest("li[id]")!.Id!.Split(':')[^1];

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
