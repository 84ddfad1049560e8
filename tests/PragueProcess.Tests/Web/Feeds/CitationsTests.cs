using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Links;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>Every page says how it is cited.</summary>
[Collection(SeededSite.Name)]
public sealed class CitationsTests(Site site)
{
    private const string Cracow = "/fr/reunions/2016/reunion-de-hauts-fonctionnaires-cracovie";

    public static TheoryData<string> Pages => [.. Languages.All
        .SelectMany(language => SectionPaths.OfContent.Select(section => SiteLinks.Section(section, language))
            .Concat(Enum.GetValues<StandingPage>().Select(page => SiteLinks.Page(language, page)))),
        Cracow, "/en/members/poland", "/es/reuniones/2011", "/en/documents/bratislava-ministerial-declaration"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_says_how_it_is_cited_and_gives_it_to_reference_managers(string path)
    {
        var cite = (await site.PageAsync(path)).QuerySelector("footer details.cite")!;
        Assert.Contains("http://localhost/", cite.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"{path}.bib", $"{path}.ris"], cite.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("@misc{prague-process-", await TextAsync($"{path}.bib", "application/x-bibtex"), StringComparison.Ordinal);
        Assert.StartsWith("TY  - ELEC\r\n", await TextAsync($"{path}.ris", "application/x-research-info-systems"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/membres/pologne", "Processus de Prague. « Pologne », version du {0}. http://localhost/id/member/poland (consulté le {0}).", "fr")]
    [InlineData("/en/members/poland", "Prague Process. “Poland”, version of {0}. http://localhost/id/member/poland (accessed {0}).", "en")]
    [InlineData("/es/miembros/polonia", "Proceso de Praga. «Polonia», versión del {0}. http://localhost/id/member/poland (consultado el {0}).", "es")]
    [InlineData("/ru/uchastniki/polsha", "Пражский процесс. «Польша», версия от {0} http://localhost/id/member/poland (дата обращения: {0}).", "ru")]
    [InlineData("/fr/reunions", "Processus de Prague. « Réunions », version du {0}. http://localhost/fr/reunions (consulté le {0}).", "fr")]
    [InlineData("/en", "“The Prague Process”, version of {0}. http://localhost/en (accessed {0}).", "en")]
    public async Task A_citation_is_a_sentence_in_the_language_of_the_page(string path, string sentence, string language)
    {
        var page = await site.PageAsync(path);
        var day = page.QuerySelector("footer time")!.TextContent;
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            TextOf.Normal(string.Format(null, sentence, day)), TextOf.Normal(page.QuerySelector("footer details.cite p")!.TextContent));
    }

    [Fact]
    public async Task A_page_that_search_engines_may_not_list_is_not_cited()
    {
        using var response = await site.GetAsync("/fr/nulle-part");
        Assert.DoesNotContain("class=\"cite\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var citation = await site.GetAsync("/fr/nulle-part.bib");
        Assert.Equal(HttpStatusCode.NotFound, citation.StatusCode);
    }

    [Fact]
    public async Task The_publisher_is_cited_as_soon_as_somebody_has_said_who_it_is()
    {
        await using var own = new Site();
        await own.ChangeAsync("process/prague-process", (ProcessContent process) => process with { SitePublisher = "Éditions & Cie" });

        Assert.StartsWith("Éditions & Cie. Prague Process. “Poland”", (await own.PageAsync("/en/members/poland")).QuerySelector("details.cite p")!.TextContent, StringComparison.Ordinal);
        using var bibTex = await own.GetAsync("/en/members.bib");
        Assert.Contains(@"publisher = {{Éditions \& Cie}}", await bibTex.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string path, string type)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{type}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return await response.Content.ReadAsStringAsync();
    }
}
