using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Links;

/// <summary>Where the site stands on the web: makes absolute addresses of its paths.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> options)
{
    /// <summary>
    /// The absolute address of one of the site's own paths: at its public address where one is set, else at the host that was asked,
    /// which is then this machine only.
    /// </summary>
    public string Absolute(HttpRequest request, string path)
    {
        var origin = options.Value.BaseAddress?.GetLeftPart(UriPartial.Authority)
            ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";
        return origin + path;
    }

    /// <summary>The absolute address by which calendar programs subscribe to one of the site's calendars.</summary>
    public string Webcal(HttpRequest request, string path)
    {
        var address = Absolute(request, path);
        return $"webcal{address[address.IndexOf(':', StringComparison.Ordinal)..]}";
    }
}
