using System.Net;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

public sealed class PastedHtmlTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("<h2>Résultats</h2><p class=MsoNormal><b>Gras</b> et <i>italique</i><o:p></o:p></p>", "## Résultats\n\n**Gras** et *italique*")]
    [InlineData("<b style='font-weight:normal' id='docs-internal'><p><span style='font-weight:700'>Fort</span> mot</p></b>", "**Fort** mot")]
    [InlineData("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>Un</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Deux</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>Trois</p>", "- Un\n  - Deux\n- Trois")]
    [InlineData("<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Premier</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Second</p><p>Fin</p>", "1. Premier\n2. Second\n\nFin")]
    [InlineData("<table><tr><td>Ville</td><td>Année</td></tr><tr><td>Prague</td><td>2009</td></tr></table>", "| Ville | Année |\n| --- | --- |\n| Prague | 2009 |")]
    [InlineData("<p>Voir <a href='https://example.org/a(b)'>la page</a>, <a href='javascript:alert(1)'>ceci</a></p>", "Voir [la page](<https://example.org/a(b)>), ceci")]
    [InlineData("<style>p{color:red}</style><script>alert(1)</script><!-- note --><p>Mot *étoilé*</p><img src=x onerror=alert(1)>", "Mot \\*étoilé\\*")]
    [InlineData("<dl><dd>Mot</dd></dl>", "- Mot")]
    [InlineData("<table><tr><td>Un<table><tr><td>Deux</td><td>Trois</td></tr></table></td></tr></table>", "| Un; Deux, Trois |\n| --- |")]
    public async Task What_is_pasted_becomes_plain_markdown(string html, string markdown)
    {
        using var answer = await PasteAsync(html);
        Assert.Equal(markdown, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("<div>", 80_000)]
    [InlineData("<blockquote><ul><li>", 100)]
    [InlineData("<table><tr><td>", 60)]
    [InlineData("<i>x", 100_000)]
    [InlineData("<p>Mot</p>", 60_000)]
    public async Task What_is_too_long_or_too_deep_is_left_to_the_page_and_the_site_goes_on(string piece, int times)
    {
        using var answer = await PasteAsync(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        using var next = await PasteAsync("<h2>Suite</h2>");
        Assert.Equal("## Suite", await next.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Tables_within_tables_and_marks_within_marks_take_no_time()
    {
        using var tables = await PasteAsync(string.Concat(Enumerable.Repeat("<table><tr><td>x", 30)));
        using var marks = await PasteAsync(string.Concat(Enumerable.Repeat("<dl><dt>x<dd>", 45)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (tables.StatusCode, marks.StatusCode));
    }

    private async Task<HttpResponseMessage> PasteAsync(string html)
    {
        using var translator = await site.SignInAsync(Role.Translator, Language.Fr);
        return await translator.PostFormAsync("/admin/items/member/poland", "/admin/markdown/paste", new() { ["html"] = html });
    }
}
