using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Pages;

/// <summary>What a device needs to keep the site among its applications (W3C, Web Application Manifest, section 1).</summary>
public sealed record WebManifest(
    string Name,
    string ShortName,
    string Lang,
    string StartUrl,
    string Display,
    string ThemeColor,
    string BackgroundColor,
    IReadOnlyList<WebManifestIcon> Icons)
{
    // Drawn by Pictures/draw.mjs.
    private static readonly WebManifestIcon[] SiteIcons =
    [
        new("/favicon.svg", "any", "image/svg+xml", "any"),
        new("/icons/192.png", "192x192", "image/png", "any"),
        new("/icons/512.png", "512x512", "image/png", "any"),
        new("/icons/maskable-512.png", "512x512", "image/png", "maskable"),
    ];

    /// <summary>The manifest of the site in a language.</summary>
    /// <param name="name">What the site is called in that language.</param>
    public static WebManifest Of(Language language, string name) => new(
        name, name, language.Code(), SiteLinks.Home(language), "minimal-ui", ThemeColors.Light, ThemeColors.Light, SiteIcons);
}

/// <summary>An icon of the site.</summary>
/// <param name="Sizes">Width and height in pixels, e.g. <c>192x192</c>; <c>any</c> for one that can be scaled.</param>
/// <param name="Purpose"><c>maskable</c> for one that systems may cut to their own shape.</param>
public sealed record WebManifestIcon(string Src, string Sizes, string Type, string Purpose);
