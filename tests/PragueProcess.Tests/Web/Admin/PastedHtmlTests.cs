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
    public async Task What_is_pasted_becomes_plain_markdown(string html, string markdown)
    {
        using var translator = await site.SignInAsync(Role.Translator, Language.Fr);
        using var answer = await translator.PostFormAsync("/admin/items/member/poland", "/admin/markdown/paste", new() { ["html"] = html });
        Assert.Equal(markdown, await answer.Content.ReadAsStringAsync());
    }
}
