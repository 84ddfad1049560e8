using System.Text.Json;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Web.Feeds;
using PragueProcess.Tests.Web.Pages;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.Csv;

namespace PragueProcess.Tests.Web.Controllers;

/// <summary>The data page tells how programs read the site.</summary>
[Collection(SeededSite.Name)]
public sealed class DataControllerTests(Site site)
{
    private static readonly string[] Tables = ["/fr/membres.csv", "/fr/reunions.csv", "/fr/documents.csv", "/fr/presidence.csv"];

    [Theory]
    [InlineData("/fr/donnees", "/fr/reunions.ics")]
    [InlineData("/en/data", "/en/meetings.ics")]
    [InlineData("/es/datos", "/es/reuniones.ics")]
    [InlineData("/ru/dannye", "/ru/vstrechi.ics")]
    public async Task Every_file_that_it_names_is_there(string path, string calendar)
    {
        var page = await site.PageAsync(path);
        var links = page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"webcal://localhost{calendar}", links);
        foreach (var link in links.Where(link => link.StartsWith('/')).Distinct())
        {
            using var response = await site.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, link);
        }

        Assert.NotNull(page.QuerySelector($"footer a[href='{path}']"));
    }

    [Fact]
    public async Task Every_column_of_every_table_is_explained_and_no_other()
    {
        var columns = new HashSet<string>();
        foreach (var table in Tables)
        {
            columns.UnionWith((await site.CsvAsync(table))[0].Keys);
        }

        columns.ExceptWith(["title_fr", "title_en", "title_es", "title_ru"]);
        Assert.Equal(columns.Order(), CsvColumn.Subjects.Order());
        Assert.Equal(CsvColumn.Subjects, (await site.PageAsync("/en/data")).QuerySelectorAll("main dt code").Select(code => code.TextContent));
    }

    [Fact]
    public async Task The_licence_is_told_once_it_is_chosen_and_not_before()
    {
        Assert.Contains("Aucune licence", (await site.PageAsync("/fr/donnees")).Body!.TextContent, StringComparison.Ordinal);
        await using var edited = new Site();
        await edited.ChangeAsync<ProcessContent>("process/prague-process", process => process with { DataLicence = "CC-BY-4.0" });
        var page = await edited.PageAsync("/fr/donnees");
        Assert.NotNull(page.QuerySelector("main a[href='https://spdx.org/licenses/CC-BY-4.0']"));
        using var metadata = await edited.GetAsync("/fr/membres.csv-metadata.json");
        Assert.Contains("https://spdx.org/licenses/CC-BY-4.0", await metadata.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_are_told_of_a_data_set_with_its_files()
    {
        var page = await site.PageAsync("/en/data");
        using var data = JsonDocument.Parse(page.QuerySelector(JsonLdOf.Selector)!.TextContent);
        var set = data.RootElement.GetProperty("@graph").EnumerateArray().Single(thing => thing.GetProperty("@type").GetString() == "Dataset");
        Assert.InRange(set.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.False(set.TryGetProperty("license", out _));
        var files = set.GetProperty("distribution").EnumerateArray().Select(file => (file.GetProperty("@type").GetString(), file.GetProperty("contentUrl").GetString()));
        Assert.Equal(DataFile.All.Count, files.Count());
        Assert.Contains(("DataDownload", "http://localhost/en/members.csv"), files);
    }
}
