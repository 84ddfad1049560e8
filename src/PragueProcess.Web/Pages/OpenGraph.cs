using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Pages;

/// <summary>What a page tells to sites that show a link to it, in the words of the Open Graph protocol (ogp.me).</summary>
public static class OpenGraph
{
    /// <summary>The width of the pictures that Pictures/draw.mjs draws, in pixels.</summary>
    public const int PictureWidth = 1200;

    /// <summary>Their height, in pixels.</summary>
    public const int PictureHeight = 630;

    private static readonly string[] Locales = ["fr_FR", "en_GB", "es_ES", "ru_RU"];

    /// <summary>The language with the country whose spelling the site follows, e.g. <c>en_GB</c>.</summary>
    public static string Locale(this Language language) => Locales[(int)language];

    /// <summary>An article where the page shows one item, else a page of the website.</summary>
    public static string TypeOf(PageMetadata page) => page.ItemKey is null ? "website" : "article";

    /// <summary>The section whose picture stands for the page; the home page's where it belongs to none.</summary>
    public static Section PictureOf(PageMetadata page) => page.Section ?? Section.Home;
}
