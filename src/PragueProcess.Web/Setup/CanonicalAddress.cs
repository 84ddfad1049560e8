using System.Text.RegularExpressions;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Leads every spelling of an address to its one form: lower case, single slashes, none at the end, nothing encoded without need.
/// Reads the path as it was sent, so that what decodes to a slash never becomes one.
/// </summary>
public sealed partial class CanonicalAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = RequestTarget.Path(request);
        var canonical = Canonical(path);
        if (canonical == path)
        {
            return next(context);
        }

        context.Response.StatusCode = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? StatusCodes.Status301MovedPermanently
            : StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = canonical + RequestTarget.Query(request);
        return Task.CompletedTask;
    }

    /// <summary>The canonical form of a path that is percent-encoded. It begins with one slash: a redirect to it never leaves the site.</summary>
    public static string Canonical(string path)
    {
        var normal = Capitals().Replace(PercentEncoding.Normal(path), m => m.Value.ToLowerInvariant());
        return "/" + Slashes().Replace(normal, "/").Trim('/');
    }

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();

    [GeneratedRegex("(?<!%|%[0-9A-F])[A-Z]")]
    private static partial Regex Capitals();
}
