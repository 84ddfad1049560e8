using System.Collections.Concurrent;
using System.Net;

namespace PragueProcess.Tests.Web.OutgoingLinks;

/// <summary>What stands elsewhere on the web, as a test says; everything else answers 200.</summary>
internal sealed class OtherSites(Func<HttpRequestMessage, HttpResponseMessage?> answer) : HttpMessageHandler
{
    /// <summary>What was asked, e.g. <c>HEAD https://example.org/</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

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
