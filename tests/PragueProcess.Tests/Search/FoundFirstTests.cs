using System.Runtime.CompilerServices;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Storage;
using Xunit.Abstractions;

namespace PragueProcess.Tests.Search;

/// <summary>How often visitors find at once what they look for, measured by the table in <c>queries.txt</c>.</summary>
public sealed class FoundFirstTests(ITestOutputHelper output) : SeededTests
{
    private const double LeastFoundFirst = 0.95;

    [Fact]
    public async Task What_a_visitor_looks_for_stands_first_and_always_among_the_first_three()
    {
        var cases = File.ReadLines(TablePath()).Where(line => line.Length > 0 && line[0] != '#').Select(Case.Parse).ToList();
        var ranks = new List<int>();
        foreach (var wanted in cases)
        {
            var found = await KeysAsync(wanted);
            var rank = found.FindIndex(wanted.Expected.Contains) + 1;
            ranks.Add(rank == 0 ? int.MaxValue : rank);
            if (rank != 1)
            {
                output.WriteLine($"{wanted.Language} “{wanted.Query}”: {wanted.Expected[0]} is {(rank == 0 ? "not found" : $"no. {rank}")}, after {string.Join(", ", found.Take(3))}");
            }
        }

        var first = ranks.Count(rank => rank == 1) / (double)cases.Count;
        var firstThree = ranks.Count(rank => rank <= 3) / (double)cases.Count;
        output.WriteLine($"{cases.Count} queries: {first:P1} found first, {firstThree:P1} among the first three");
        Assert.True(cases.Count >= 60);
        Assert.True(first >= LeastFoundFirst, $"Only {first:P1} stand first.");
        Assert.Equal(1, firstThree);
    }

    private Task<List<string>> KeysAsync(Case wanted) => Database.GetAsync(async (SearchQueries search) =>
        (await search.FindAsync(wanted.Language, wanted.Query, null, default)).Groups.SelectMany(group => group.Results).Select(result => result.Key).ToList());

    private static string TablePath([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "queries.txt");

    private sealed record Case(Language Language, string Query, string[] Expected)
    {
        public static Case Parse(string line) =>
            line.Split('|', StringSplitOptions.TrimEntries) is [var language, var query, var keys, _]
                ? new Case(Languages.Parse(language), query, keys.Split(' '))
                : throw new FormatException($"Not a line of the table: {line}");
    }
}
