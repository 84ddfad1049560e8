using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using PragueProcess.Web.OutgoingLinks;

namespace PragueProcess.Tests.Web.OutgoingLinks;

/// <summary>What stands elsewhere on the web, as a test says; everything else answers 200.</summary>
internal sealed class OtherSites(Func<HttpRequestMessage, HttpResponseMessage?> answer) : HttpMessageHandler
{
    /// <summary>What was asked, e.g. <c>HEAD https://example.org/</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Asks without a pause.</summary>
    public static LinkClient Client(HttpClient http) => new(http, new HostPauses(Options.Create(new OutgoingLinksOptions { PauseSeconds = 0 }), TimeProvider.System));

    public static HttpResponseMessage Status(int status, string? location = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Headers.Location = location is null ? null : new Uri(location, UriKind.RelativeOrAbsolute);
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Enqueue($"{request.Method} {request.RequestUri}");
        return Task.FromResult(answer(request) ?? Status(200));
    }
}
