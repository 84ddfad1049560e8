using System.Globalization;

namespace PragueProcess.Model.Entities;

/// <summary>What each language of the site is called and written like.</summary>
public static class Languages
{
    private static readonly CultureInfo[] Cultures = [.. Enum.GetNames<Language>().Select(n => CultureInfo.GetCultureInfo(n.ToLowerInvariant()))];
    private static readonly string[] NativeNames = ["Français", "English", "Español", "Русский"];

    /// <summary>All languages, in the site's order.</summary>
    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>The language's ISO 639-1 code, e.g. <c>fr</c>.</summary>
    public static string Code(this Language language) => language.Culture().Name;

    /// <summary>The culture by which names are sorted and texts looked up.</summary>
    public static CultureInfo Culture(this Language language) => Cultures[(int)language];

    /// <summary>The language's own name for itself, e.g. “Français”.</summary>
    public static string NativeName(this Language language) => NativeNames[(int)language];

    /// <summary>Reads an ISO 639-1 code in lower case.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        var index = Array.FindIndex(Cultures, c => c.Name == code);
        language = (Language)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>Reads an ISO 639-1 code in lower case.</summary>
    /// <exception cref="FormatException">The site has no such language.</exception>
    public static Language Parse(string code) =>
        TryParse(code, out var language) ? language : throw new FormatException($"“{code}” is none of fr, en, es, ru.");
}
