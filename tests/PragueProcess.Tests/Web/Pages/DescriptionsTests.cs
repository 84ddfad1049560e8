namespace PragueProcess.Tests.Web.Pages;

[Collection(SeededSite.Name)]
public sealed class DescriptionsTests(Site site)
{
    [Theory]
    [InlineData("/fr", "Processus consultatif régional sur la migration, Europe. Créé en 2009. 50 États et 1 organisation. 16 réunions répertoriées, 2011-2016.")]
    [InlineData("/en/chairmanship", "Current chair: to be announced. Previous chair: Poland, 2011-2017.")]
    [InlineData("/fr/presidence", "Présidence actuelle : à annoncer. Présidence précédente : Pologne, 2011-2017.")]
    [InlineData("/ru/uchastniki/polsha", "Польша. Государство-участник. Председательство 2011-2017 гг. Ведущее государство. 4 встречи. Poland, Polonia, Pologne.")]
    [InlineData("/es/reuniones/2011", "1 reunión registrada, 2011. Conferencia ministerial, Poznan, 2011.")]
    [InlineData("/en/contact", "Prague Process Secretariat: Gonzagagasse 1, 5th floor, Vienna (Austria), PragueProcess@icmpd.org, +43 1 504 4677 0.")]
    public async Task A_page_is_described_by_the_facts_that_it_shows(string path, string description) =>
        Assert.Equal(description, await DescriptionAsync(path));

    [Theory]
    [InlineData("/fr/reunions/2016/reunion-de-hauts-fonctionnaires-cracovie", "Réunion de hauts fonctionnaires, du 15 au 16 juin 2016, Cracovie (Pologne). ")]
    [InlineData("/fr/reunions/2015/reunion-de-hauts-fonctionnaires-decembre", "Réunion de hauts fonctionnaires, du 7 au 8 décembre 2015, lieu non indiqué. ")]
    [InlineData("/en/documents/bratislava-ministerial-declaration", "Bratislava Ministerial Declaration. Declaration, 20 September 2016. ")]
    [InlineData("/en/members", "50 States and 1 organisation: Albania, Armenia, Austria, ")]
    [InlineData("/en/privacy", "The public pages set no cookies ")]
    public async Task A_long_description_begins_with_what_matters_and_ends_behind_a_word(string path, string beginning)
    {
        var description = await DescriptionAsync(path);

        Assert.StartsWith(beginning, description, StringComparison.Ordinal);
        Assert.EndsWith("…", description, StringComparison.Ordinal);
    }

    private async Task<string> DescriptionAsync(string path) =>
        TextOf.Normal((await site.PageAsync(path)).QuerySelector("meta[name=description]")!.GetAttribute("content")!);
}
