using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Links;

/// <summary>The free pages to which every page links. Their texts are content; their addresses are fixed.</summary>
public enum StandingPage
{
    AboutIom,
    Accessibility,
    Privacy,
    LegalNotice,
}

/// <summary>What each standing page is called in addresses.</summary>
public static class StandingPages
{
    private static readonly string[][] Slugs =
    [
        ["a-propos-de-l-oim", "about-iom", "acerca-de-la-oim", "o-mom"],
        ["accessibilite", "accessibility", "accesibilidad", "dostupnost"],
        ["confidentialite", "privacy", "privacidad", "konfidentsialnost"],
        ["mentions-legales", "legal-notice", "aviso-legal", "pravovaya-informatsiya"],
    ];

    /// <summary>The page's slug, e.g. <c>accessibilite</c>.</summary>
    public static string Slug(this StandingPage page, Language language) => Slugs[(int)page][(int)language];
}
