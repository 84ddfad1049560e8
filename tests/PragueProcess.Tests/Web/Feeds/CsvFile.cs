using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>A CSV file as another program than ours reads it: rows of values by column.</summary>
internal static class CsvFile
{
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> CsvAsync(this Site site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}.");
        using var parser = new TextFieldParser(await response.Content.ReadAsStreamAsync(), Encoding.UTF8)
        {
            Delimiters = [","],
            HasFieldsEnclosedInQuotes = true,
            TrimWhiteSpace = false,
        };
        var header = parser.ReadFields()!;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (!parser.EndOfData)
        {
            rows.Add(header.Zip(parser.ReadFields()!).ToDictionary(cell => cell.First, cell => cell.Second));
        }

        return rows;
    }
}
