using System.Text;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>The contact can be kept in an address book.</summary>
[Collection(SeededSite.Name)]
public sealed class VCardTests(Site site)
{
    [Theory]
    [InlineData("/fr/contact", "Secrétariat du Processus de Prague", "Vienne;;;Autriche")]
    [InlineData("/ru/kontakty", "Секретариат Пражского процесса", "Вена;;;Австрия")]
    public async Task A_card_says_who_where_and_how(string page, string name, string place)
    {
        using var response = await site.GetAsync($"{page}.vcf");
        Assert.Equal("text/vcard; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.All(Encoding.Latin1.GetString(bytes).Split("\r\n"), line => Assert.True(line.Length <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
        var lines = Lines(Encoding.UTF8.GetString(bytes));
        Assert.Equal(["BEGIN:VCARD", "VERSION:4.0"], lines[..2]);
        Assert.Equal("END:VCARD", lines[^1]);
        Assert.Contains($"FN:{name}", lines);
        Assert.Contains($"ADR:;;Gonzagagasse 1\\, 5th floor;{place}", lines);
        Assert.Contains("TEL;VALUE=uri:tel:+43150446770", lines);
        Assert.Contains("EMAIL:PragueProcess@icmpd.org", lines);
    }

    [Fact]
    public async Task No_text_can_add_a_property()
    {
        await using var edited = new Site();
        await edited.ChangeAsync<ContactContent>("contact/secretariat", contact => contact with { Street = "a;b\\c,d" });
        using var response = await edited.GetAsync("/en/contact.vcf");
        Assert.Contains("ADR:;;a\\;b\\\\c\\,d;Vienna;;;Austria", Lines(await response.Content.ReadAsStringAsync()));
    }

    private static string[] Lines(string card) => card.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
