using System.Collections.Concurrent;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>Weighs what visits ask for, and keeps a table of it for people.</summary>
public sealed class Scales(HttpClient client)
{
    private readonly ConcurrentDictionary<string, int> _files = new();
    private readonly ConcurrentBag<Weight> _weights = [];

    /// <summary>Weighs what a visit has asked for until now.</summary>
    public async Task<Weight> WeighAsync(PageKind kind, Language language, Visit visit)
    {
        // A browser without a window asks for no icon.
        var icons = await visit.Page.Locator("link[rel=icon]").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var bytes = new Dictionary<string, int>();
        foreach (var address in visit.Requests.ToArray().Concat(icons).Distinct())
        {
            bytes[address] = address == visit.Requests[0] ? await BytesAsync(address, kind.Status()) : await FileBytesAsync(address);
        }

        var html = bytes[visit.Requests[0]];
        var weight = new Weight(kind, language, html, html + SumOf(".css"), bytes.Values.Sum(), SumOf(".js"));
        _weights.Add(weight);
        return weight;

        int SumOf(string extension) =>
            bytes.Where(file => new Uri(file.Key).AbsolutePath.EndsWith(extension, StringComparison.Ordinal)).Sum(file => file.Value);
    }

    /// <summary>Leaves the table in <c>artifacts</c>, when anything was weighed.</summary>
    public async Task WriteAsync()
    {
        if (!_weights.IsEmpty)
        {
            var rows = _weights.OrderBy(weight => weight.Kind).ThenBy(weight => weight.Language).Select(weight => weight.Row);
            await File.WriteAllLinesAsync(
                Artifacts.File("weights.md"),
                ["| page | language | HTML | HTML + CSS | first view | scripts | |", "| --- | --- | ---: | ---: | ---: | ---: | --- |", .. rows]);
        }
    }

    private async Task<int> FileBytesAsync(string address) =>
        _files.TryGetValue(address, out var known) ? known : _files[address] = await BytesAsync(address, 200);

    private async Task<int> BytesAsync(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new("br"));
        using var answer = await client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
