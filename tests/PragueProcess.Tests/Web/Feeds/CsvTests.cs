using System.Text;
using System.Text.Json;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>Lists can be read by spreadsheets and statistics.</summary>
[Collection(SeededSite.Name)]
public sealed class CsvTests(Site site)
{
    private static readonly string[] Titles = ["title", "title_fr", "title_en", "title_es", "title_ru"];

    private static readonly string[] Unknown = ["holder", "title", "title_en", "start", "end", "precision"];

    [Theory]
    [InlineData("/fr/membres", 51)]
    [InlineData("/ru/uchastniki?role=lead", 7)]
    [InlineData("/es/reuniones", 16)]
    [InlineData("/en/meetings/2016", 6)]
    [InlineData("/en/meetings/2016?kind=senior-officials", 2)]
    [InlineData("/en/documents", 3)]
    [InlineData("/fr/presidence", 2)]
    public async Task A_table_has_a_row_for_each_item_of_its_page(string page, int count)
    {
        var rows = await site.CsvAsync(Csv(page));
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row => Assert.EndsWith($"/id/{row["key"]}", row["permalink"], StringComparison.Ordinal));
        Assert.All(rows, row => Assert.StartsWith("https://", row["source_url"], StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", row["checked_on"]));
    }

    [Fact]
    public async Task A_file_begins_with_the_byte_order_mark_ends_its_lines_by_CRLF_and_says_what_it_is()
    {
        using var response = await site.GetAsync("/ru/uchastniki.csv");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("prague-process-ru-uchastniki.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Contains("<http://localhost/ru/uchastniki.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"", response.Headers.GetValues("Link"));
    }

    [Fact]
    public async Task An_item_is_named_in_the_language_of_the_page_and_in_all()
    {
        var poland = (await site.CsvAsync("/ru/uchastniki.csv")).Single(row => row["key"] == "member/poland");
        Assert.Equal(["Польша", "Pologne", "Poland", "Polonia", "Польша"], Titles.Select(name => poland[name]));
        Assert.Equal(("PL", "2011/2017"), (poland["code"], poland["presidencies"]));
    }

    [Theory]
    [InlineData("meeting/2013-01-workshop", "2013-01", "2013-01", "month")]
    [InlineData("meeting/2016-06-15-senior-officials", "2016-06-15", "2016-06-16", "day")]
    public async Task A_date_is_no_more_exact_than_it_is_known(string key, string start, string end, string precision)
    {
        var meeting = (await site.CsvAsync("/fr/reunions.csv")).Single(row => row["key"] == key);
        Assert.Equal((start, end, precision), (meeting["start"], meeting["end"], meeting["precision"]));
    }

    [Fact]
    public async Task What_is_not_known_is_empty()
    {
        var current = (await site.CsvAsync("/es/presidencia.csv")).Single(row => row["key"] == "presidency-term/current");
        Assert.All(Unknown, name => Assert.Empty(current[name]));
    }

    [Fact]
    public async Task No_value_is_run_as_a_formula()
    {
        string[] formulas = ["=HYPERLINK(\"http://example.org\")", "+43 1 504", "-1", "@SUM(A1)"];
        await using var edited = new Site();
        await edited.ChangeAsync<MemberContent>("member/france", member => Languages.All.Zip(formulas)
            .Aggregate((ItemContent)member, (content, pair) => content.With(pair.First, text => text with { Title = pair.Second })));
        var france = (await edited.CsvAsync("/fr/membres.csv")).Single(row => row["key"] == "member/france");
        Assert.Equal(formulas.Select(formula => $"'{formula}"), Titles.Skip(1).Select(name => france[name]));
    }

    [Theory]
    [InlineData("/fr/membres")]
    [InlineData("/en/meetings/2016?kind=senior-officials")]
    [InlineData("/es/documentos")]
    [InlineData("/ru/predsedatelstvo")]
    public async Task The_metadata_describes_the_columns_of_the_table(string page)
    {
        using var response = await site.GetAsync(page.Split('?') is [var path, var query] ? $"{path}.csv-metadata.json?{query}" : $"{page}.csv-metadata.json");
        Assert.Equal("application/csvm+json", response.Content.Headers.ContentType?.ToString());
        using var metadata = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal($"http://localhost{Csv(page)}", metadata.RootElement.GetProperty("url").GetString());
        var columns = metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal((await site.CsvAsync(Csv(page)))[0].Keys, columns.Select(column => column.GetProperty("name").GetString()));
        Assert.All(columns, column => Assert.DoesNotContain("Data.", column.GetProperty("dc:description").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain("dc:license", metadata.RootElement.EnumerateObject().Select(property => property.Name));
    }

    private static string Csv(string page) => page.Split('?') is [var path, var query] ? $"{path}.csv?{query}" : $"{page}.csv";
}
