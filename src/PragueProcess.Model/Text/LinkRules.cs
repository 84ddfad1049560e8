using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Model.Text;

/// <summary>Which addresses a text may hold.</summary>
internal static partial class LinkRules
{
    public static readonly string[] Schemes = ["http", "https", "mailto", "tel", "lang"];

    /// <summary>True for an image of the site itself, and for a link within the site, to the web, to mail, a telephone or a language.</summary>
    public static bool Allows(IElement element, string address) =>
        !HasHiddenCharacters(address)
        && (IsPath(address) || (element is IHtmlAnchorElement && (address.StartsWith('#') || IsAbsolute(address))));

    public static bool IsOutside(string address) => Web().IsMatch(address);

    /// <summary>The language tag in <c>lang:en</c>, or null.</summary>
    public static string? LanguageTag(string address) => LanguageMark().Match(address) is { Success: true } match ? match.Groups[1].Value : null;

    private static bool IsPath(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    private static bool IsAbsolute(string address) =>
        (IsOutside(address) && Uri.TryCreate(address, UriKind.Absolute, out _)) || Person().IsMatch(address) || LanguageMark().IsMatch(address);

    // Browsers read “\” as “/” and skip tabs and line ends inside an address.
    private static bool HasHiddenCharacters(string address) => address.Any(c => c is '\\' || char.IsControl(c) || char.IsWhiteSpace(c));

    [GeneratedRegex("^https?://[^/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex("^(mailto|tel):.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex("^lang:([a-z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageMark();
}
