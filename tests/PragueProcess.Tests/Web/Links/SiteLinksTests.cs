using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Links;

public sealed class SiteLinksTests
{
    [Fact]
    public void Links_are_the_fixed_addresses()
    {
        Assert.Equal("/fr", SiteLinks.Home(Language.Fr));
        Assert.Equal("/en", SiteLinks.Section(Section.Home, Language.En));
        Assert.Equal("/en/chairmanship", SiteLinks.Section(Section.Presidency, Language.En));
        Assert.Equal("/ru/otkrytye-voprosy", SiteLinks.Section(Section.OpenQuestions, Language.Ru));
        Assert.Equal("/fr/membres/pologne", SiteLinks.Member(Language.Fr, "pologne"));
        Assert.Equal("/es/reuniones/2016", SiteLinks.MeetingsOfYear(Language.Es, 2016));
        Assert.Equal("/es/reuniones?kind=senior-officials", SiteLinks.MeetingsOfKind(Language.Es, "senior-officials"));
        Assert.Equal("/ru/vstrechi/2016/bratislava", SiteLinks.Meeting(Language.Ru, "2016/bratislava"));
        Assert.Equal("/es/documentos/declaracion", SiteLinks.Document(Language.Es, "declaracion"));
        Assert.Equal("/es/accesibilidad", SiteLinks.Page(Language.Es, StandingPage.Accessibility));
        Assert.Equal("/id/member/pl", SiteLinks.Permalink("member/pl"));
    }

    [Fact]
    public void Items_of_every_kind_are_shown_somewhere() =>
        Assert.All(Enum.GetValues<ItemKind>(), kind => Assert.StartsWith("/fr", ItemLinks.To(Language.Fr, kind, ""), StringComparison.Ordinal));

    [Fact]
    public void Every_path_is_canonical_and_no_two_pages_share_one()
    {
        var paths = Languages.All.SelectMany(language => Enum.GetValues<Section>().Select(section => SiteLinks.Section(section, language))
            .Concat(Enum.GetValues<StandingPage>().Select(page => SiteLinks.Page(language, page)))).ToList();

        Assert.All(paths, path => Assert.Equal(path, CanonicalAddress.Canonical(path)));
        Assert.Equal(paths.Count, paths.Distinct().Count());
    }

    [Theory]
    [InlineData("membres", true)]
    [InlineData("poisk", true)]
    [InlineData("donnees", true)]
    [InlineData("accessibilite", false)]
    [InlineData("", false)]
    public void Names_of_sections_are_reserved(string slug, bool isReserved) => Assert.Equal(isReserved, SectionPaths.Reserved.Contains(slug));

    [Theory]
    [InlineData("https://process.example/", "https://process.example/fr")]
    [InlineData("https://process.example:8443", "https://process.example:8443/fr")]
    [InlineData(null, "http://localhost:5000/fr")]
    public void An_absolute_address_stands_at_the_public_address_or_at_the_host_that_was_asked(string? baseUrl, string expected)
    {
        var address = new SiteAddress(Options.Create(new SiteOptions { BaseUrl = baseUrl }));
        var context = new DefaultHttpContext();
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost:5000");

        Assert.Equal(expected, address.Absolute(context.Request, "/fr"));
    }
}
