using System.Text.Json.Nodes;

namespace PragueProcess.Tests.Web.Pages;

[Collection(SeededSite.Name)]
public sealed class StructuredDataTests(Site site)
{
    [Theory]
    [InlineData("fr", "Processus de Prague", "Le Processus de Prague")]
    [InlineData("en", "Prague Process", "The Prague Process")]
    [InlineData("es", "Proceso de Praga", "El Proceso de Praga")]
    public async Task The_home_page_names_the_site(string language, string name, string title) => JsonLdOf.AssertIs(
        $$"""
        { "@type": "WebSite", "@id": "http://localhost/#site", "name": "{{name}}", "alternateName": ["{{title}}"],
          "url": "http://localhost/", "inLanguage": ["fr", "en", "es", "ru"] }
        """,
        await ThingAsync($"/{language}", "WebSite"));

    [Fact]
    public async Task The_home_page_tells_of_the_process_what_it_shows()
    {
        var process = await ThingAsync("/fr", "Organization");
        var members = process["member"]!.AsArray();
        process.Remove("member");

        JsonLdOf.AssertIs(
            """
            { "@type": "Organization", "@id": "http://localhost/#process", "name": "Le Processus de Prague", "url": "http://localhost/fr",
              "foundingDate": "2009",
              "sameAs": ["https://www.pragueprocess.eu", "https://www.iom.int/fr/processus-de-prague"],
              "address": [{ "@type": "PostalAddress", "name": "Prague Process Secretariat, ICMPD Headquarters",
                "streetAddress": "Gonzagagasse 1, 5th floor", "addressLocality": "Vienne", "addressCountry": "Autriche" }],
              "contactPoint": [{ "@type": "ContactPoint", "email": "PragueProcess@icmpd.org", "telephone": "+43 1 504 4677 0" }] }
            """,
            process);
        Assert.Equal(50, members.Count(member => (string?)member!["@type"] == "Country"));
        Assert.Equal(["Commission européenne"], members.Where(member => (string?)member!["@type"] == "Organization").Select(member => (string?)member!["name"]));
        Assert.Single(members, member => ((string)member!["name"]!).Contains("1244", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_is_an_event_of_days_and_a_place() => JsonLdOf.AssertIs(
        """
        { "@type": "Event", "@id": "http://localhost/id/meeting/2016-06-15-senior-officials",
          "name": "Reunión de altos funcionarios, Cracovia, 2016",
          "url": "http://localhost/es/reuniones/2016/reunion-de-altos-funcionarios-cracovia",
          "startDate": "2016-06-15", "endDate": "2016-06-16", "eventStatus": "https://schema.org/EventScheduled",
          "location": { "@type": "Place", "name": "Cracovia",
            "address": { "@type": "PostalAddress", "addressLocality": "Cracovia", "addressCountry": "Polonia" } } }
        """,
        await ThingAsync("/es/reuniones/2016/reunion-de-altos-funcionarios-cracovia", "Event"));

    [Theory]
    [InlineData("/id/meeting/2011-11-ministerial")]
    [InlineData("/id/meeting/2013-01-workshop")]
    [InlineData("/id/meeting/2015-12-07-senior-officials")]
    public async Task A_meeting_without_a_day_or_a_place_is_no_event(string permalink)
    {
        using var response = await site.GetAsync(permalink);

        Assert.Equal(["BreadcrumbList"], JsonLdOf.Page(await site.PageAsync(response.Headers.Location!.ToString())).Keys);
    }

    [Fact]
    public async Task Whoever_is_named_as_host_is_the_organizer()
    {
        using var response = await site.GetAsync("/id/meeting/2014-05-06-workshop");
        var page = await site.PageAsync(response.Headers.Location!.ToString());

        var organizer = Assert.Single(JsonLdOf.Page(page)["Event"]["organizer"]!.AsArray())!.AsObject();
        Assert.Equal("Organization", (string?)organizer["@type"]);
        Assert.Contains((string)organizer["name"]!, TextOf.Page(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_tells_its_date_and_in_which_languages_it_exists() => JsonLdOf.AssertIs(
        """
        { "@type": "DigitalDocument", "@id": "http://localhost/id/document/bratislava-ministerial-declaration",
          "name": "Bratislava Ministerial Declaration", "alternateName": ["Déclaration ministérielle de Bratislava"],
          "url": "http://localhost/fr/documents/declaration-ministerielle-de-bratislava",
          "sameAs": ["https://www.pragueprocess.eu/en/resources/repository/46-programme-documents/65-bratislava-ministerial-declaration"],
          "inLanguage": "en", "datePublished": "2016-09-20",
          "workTranslation": [{ "@type": "DigitalDocument", "inLanguage": "ru" }] }
        """,
        await ThingAsync("/fr/documents/declaration-ministerielle-de-bratislava", "DigitalDocument"));

    [Fact]
    public async Task A_document_of_which_only_the_title_is_known_has_no_language_and_no_date() => JsonLdOf.AssertIs(
        """
        { "@type": "DigitalDocument", "@id": "http://localhost/id/document/factsheet", "name": "Prague Process Factsheet",
          "url": "http://localhost/en/documents/prague-process-factsheet" }
        """,
        await ThingAsync("/en/documents/prague-process-factsheet", "DigitalDocument"));

    [Fact]
    public async Task A_state_is_a_country_with_its_code_and_names() => JsonLdOf.AssertIs(
        """
        { "@type": "Country", "@id": "http://localhost/id/member/poland", "name": "Польша", "alternateName": ["Poland", "Polonia", "Pologne"],
          "url": "http://localhost/ru/uchastniki/polsha", "identifier": "PL" }
        """,
        await ThingAsync("/ru/uchastniki/polsha", "Country"));

    [Fact]
    public async Task An_organisation_is_no_country()
    {
        var things = JsonLdOf.Page(await site.PageAsync("/en/members/european-commission"));

        Assert.Equal(["Organization", "BreadcrumbList"], things.Keys);
        Assert.Equal("European Commission", (string?)things["Organization"]["name"]);
    }

    [Theory]
    [InlineData("/fr/membres")]
    [InlineData("/en/members/poland")]
    [InlineData("/es/reuniones/2016")]
    [InlineData("/es/reuniones/2016/reunion-de-altos-funcionarios-cracovia")]
    [InlineData("/en/documents/prague-process-factsheet")]
    [InlineData("/ru/dostupnost")]
    public async Task The_way_to_a_page_is_the_one_that_it_shows(string path)
    {
        var page = await site.PageAsync(path);
        var steps = JsonLdOf.Page(page)["BreadcrumbList"]["itemListElement"]!.AsArray();

        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => (int)step!["position"]!));
        Assert.Equal(page.QuerySelectorAll(".crumbs li").Select(step => step.TextContent.Trim()), steps.Select(step => (string?)step!["name"]));
        Assert.Equal(
            page.QuerySelectorAll(".crumbs a").Select(link => "http://localhost" + link.GetAttribute("href")).Append("http://localhost" + path),
            steps.Select(step => (string?)step!["item"]));
    }

    [Fact]
    public async Task An_error_page_tells_programs_nothing()
    {
        using var response = await site.GetAsync("/fr/membres/nulle-part");

        Assert.DoesNotContain("ld+json", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonObject> ThingAsync(string path, string type) => JsonLdOf.Page(await site.PageAsync(path))[type];
}
