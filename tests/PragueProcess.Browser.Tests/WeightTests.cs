using System.Globalization;
using PragueProcess.Model.Entities;
using Xunit.Abstractions;

namespace PragueProcess.Browser.Tests;

/// <summary>What a first visit costs, in bytes of compressed bodies.</summary>
[Collection(SeededSite.Name)]
public sealed class WeightTests(BrowsedSite site, ITestOutputHelper output)
{
    // Ten packets of 1,460 bytes: what a server sends before it waits for the first answer (RFC 6928).
    private const int MaxFirstRound = 14_600;
    private const int MaxFirstRoundOfLists = 20_000;
    private const int MaxFirstView = 60_000;
    private const int MaxScripts = 5_120;

    [BrowserFact]
    public async Task A_first_visit_is_light()
    {
        var weights = new List<Weight>();
        foreach (var (kind, language) in PageKinds.Pages)
        {
            weights.Add(await WeighAsync(kind, language));
        }

        var table = weights.Select(Row).Prepend("| --- | --- | ---: | ---: | ---: | ---: | --- |")
            .Prepend("| page | language | HTML | HTML + CSS | first view | scripts | |").ToList();
        await File.WriteAllLinesAsync(Artifacts.File("weights.md"), table);
        table.ForEach(output.WriteLine);
        Assert.DoesNotContain(weights, IsTooHeavy);
    }

    private async Task<Weight> WeighAsync(PageKind kind, Language language)
    {
        await using var visit = await site.VisitAsync(new Screen(Screen.Wide));
        await visit.OpenAsync(await site.PathOfAsync(kind, language), kind.Status());

        // A browser without a window asks for no icon.
        var icons = await visit.Page.Locator("link[rel=icon]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var bytes = new Dictionary<string, int>();
        foreach (var address in visit.Requests.Concat(icons).Distinct())
        {
            bytes[address] = await BytesAsync(address, address == visit.Requests[0] ? kind.Status() : 200);
        }

        var html = bytes[visit.Requests[0]];
        return new(kind, language, html, html + SumOf(".css"), bytes.Values.Sum(), SumOf(".js"));

        int SumOf(string extension) =>
            bytes.Where(file => new Uri(file.Key).AbsolutePath.EndsWith(extension, StringComparison.Ordinal)).Sum(file => file.Value);
    }

    private async Task<int> BytesAsync(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new("br"));
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static bool IsTooHeavy(Weight weight) =>
        weight.FirstRound > (weight.Kind is PageKind.Members or PageKind.Meetings ? MaxFirstRoundOfLists : MaxFirstRound)
        || weight.FirstView > MaxFirstView
        || weight.Scripts > MaxScripts;

    private static string Row(Weight weight) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {weight.Kind} | {weight.Language.Code()} | {weight.Html} | {weight.FirstRound} | {weight.FirstView} | {weight.Scripts} | {(IsTooHeavy(weight) ? "too heavy" : "")} |");

    private sealed record Weight(PageKind Kind, Language Language, int Html, int FirstRound, int FirstView, int Scripts);
}
