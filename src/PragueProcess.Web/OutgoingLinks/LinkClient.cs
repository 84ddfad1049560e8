using System.Net;
using System.Net.Http.Headers;
using PragueProcess.Model.Attention;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Asks an address outside the site whether it still answers, and takes as little of the answer as it can.</summary>
public sealed class LinkClient(HttpClient http, HostPauses pauses)
{
    private const int MaxRedirects = 5;

    // Whoever asks to be left alone is not asked once more.
    private const int TooMany = (int)HttpStatusCode.TooManyRequests;
    private const int Overloaded = (int)HttpStatusCode.ServiceUnavailable;

    /// <summary>How an address answers, at the end of its redirects.</summary>
    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var answer = await FollowAsync(HttpMethod.Head, address, cancellation);
            // Some servers answer only to those who really read.
            return answer is { IsRefused: true } or { Status: < 400 or TooMany or Overloaded } ? answer : await FollowAsync(HttpMethod.Get, address, cancellation);
        }
        catch (Exception failure) when (failure is AddressRefusedException || failure.InnerException is AddressRefusedException)
        {
            return new LinkAnswer(null, IsRefused: true);
        }
    }

    private async Task<LinkAnswer> FollowAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        for (var step = 0; step <= MaxRedirects; step++)
        {
            if ((address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.UserInfo.Length > 0)
            {
                return new LinkAnswer(null, IsRefused: true);
            }

            var (status, next) = await SendAsync(method, address, cancellation);
            if (next is null)
            {
                return new LinkAnswer(status is null ? null : (int)status);
            }

            if (!Uri.TryCreate(address, next, out var moved))
            {
                return new LinkAnswer(null);
            }

            address = moved;
        }

        return new LinkAnswer(null);
    }

    private async Task<(HttpStatusCode? Status, Uri? Next)> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Get)
        {
            request.Headers.Range = new RangeHeaderValue(0, 0);
        }

        await pauses.WaitAsync(address, cancellation);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var isMoved = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
            return (response.StatusCode, isMoved ? response.Headers.Location : null);
        }
        catch (HttpRequestException failure) when (failure.InnerException is not AddressRefusedException)
        {
            return (null, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It took too long.
            return (null, null);
        }
        finally
        {
            pauses.Begin(address);
        }
    }
}
