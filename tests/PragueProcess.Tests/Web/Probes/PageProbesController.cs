using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Tests.Web.Probes;

/// <summary>Answers at the free pages' addresses.</summary>
[AllowAnonymous]
public sealed class PageProbesController : Controller
{
    [HttpGet("{language:language}/{slug}")]
    public ContentResult Show(Language language, string slug) => Content($"page {slug} {language}");

    /// <summary>A page in the site's layout: a member without a Russian text.</summary>
    [HttpGet("probe/{language:language}/page")]
    public ViewResult Layout(Language language) => View("~/Views/Errors/Error.cshtml", new ErrorPage(Metadata(language), ErrorKind.NotFound, []));

    private static PageMetadata Metadata(Language language) => new()
    {
        Title = "Łódź",
        Description = "\"Quoted\"",
        Language = language,
        Section = Section.Members,
        Alternates = Languages.All.ToDictionary(l => l, l => SiteLinks.Member(l, "lodz")),
        Untranslated = new HashSet<Language> { Language.Ru },
        SourceLanguage = Language.Fr,
        Breadcrumbs = [new Breadcrumb("Membres", SiteLinks.Section(Section.Members, language))],
        ChangedAt = new DateTimeOffset(2026, 2, 28, 23, 30, 0, TimeSpan.Zero),
    };
}
