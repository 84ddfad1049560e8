using System.Globalization;
using System.Text;

namespace PragueProcess.Web.Feeds.Citations;

/// <summary>Writes citations for BibTeX and biblatex, in UTF-8.</summary>
public static class BibTex
{
    // What babel, and so biblatex, calls the languages.
    private static readonly Dictionary<string, string> Languages = new() { ["fr"] = "french", ["en"] = "english", ["es"] = "spanish", ["ru"] = "russian" };

    /// <summary>One entry, ready for a .bib file.</summary>
    public static string Write(Citation citation)
    {
        var fields = new List<(string Name, string? Value)>
        {
            // The second pair of braces keeps the case of names.
            ("title", $"{{{Escape(citation.Title)}}}"),
            ("organization", citation.Site is { } site ? $"{{{Escape(site)}}}" : null),
            ("publisher", citation.Publisher is { } publisher ? $"{{{Escape(publisher)}}}" : null),
            ("year", citation.Version?.Year.ToString(CultureInfo.InvariantCulture)),
            ("date", citation.Version is { } version ? Iso(version) : null),
            // Verbatim: an escaped sign would be part of the address.
            ("url", citation.Url),
            ("urldate", Iso(citation.Accessed)),
            ("langid", Languages[citation.LanguageCode]),
        };
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}}");
        return $"@misc{{{citation.Key},\n{string.Join(",\n", lines)}\n}}\n";
    }

    /// <summary>
    /// The text with LaTeX's special characters as what they look like. Braces become words, since BibTeX counts them even behind a backslash.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '%' or '&' or '$' or '#' or '_' => $@"\{character}",
                _ when char.IsControl(character) => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
