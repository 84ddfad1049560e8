using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PragueProcess.Tests.Web.IndexNow;

/// <summary>A search engine on this machine that can be told of changes.</summary>
internal sealed class SearchEngine : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JsonObject> _messages = new();
    private int _asked;

    private SearchEngine()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/indexnow", ReceiveAsync);
    }

    /// <summary>What it answers.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.Accepted;

    /// <summary>How often it was told something, whatever it answered.</summary>
    public int Asked => _asked;

    /// <summary>What it took.</summary>
    public IReadOnlyList<JsonObject> Messages => [.. _messages];

    public string Endpoint => $"{_app.Urls.Single()}/indexnow";

    public static async Task<SearchEngine> StartAsync()
    {
        var engine = new SearchEngine();
        await engine._app.StartAsync();
        return engine;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
        var message = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        if (Status < HttpStatusCode.BadRequest)
        {
            _messages.Enqueue(message);
        }

        Interlocked.Increment(ref _asked);
        return Results.StatusCode((int)Status);
    }
}
