using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PragueProcess.Web.Feeds.Atom;

/// <summary>Writes the HTML of entries.</summary>
internal static class AtomHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A paragraph of what is known of the parts; nothing when that is nothing.</summary>
    public static string Paragraph(params IReadOnlyList<string?> parts)
    {
        var text = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? "" : $"<p>{Encoder.Encode(text)}</p>";
    }

    /// <summary>A list; nothing when it is empty.</summary>
    public static string List(IReadOnlyCollection<string> items) =>
        items.Count == 0 ? "" : $"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>";

    public static string Text(string text) => Encoder.Encode(text);

    public static string Link(string target, string text) => $"<a href=\"{Encoder.Encode(target)}\">{Encoder.Encode(text)}</a>";
}
