using Microsoft.AspNetCore.Http.Features;

namespace PragueProcess.Web.Setup;

/// <summary>A request's path and query as the client sent them, before anything is decoded (RFC 9112, 3.2).</summary>
public static class RequestTarget
{
    /// <summary>The path as it was sent; of a target that is not a path, the path that the server made of it.</summary>
    public static string Path(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.StartsWith('/') ? target.Split('?')[0] : request.Path.ToUriComponent();
    }

    /// <summary>The query as it was sent, with its question mark; empty when there is none.</summary>
    public static string Query(HttpRequest request) => request.QueryString.Value ?? "";
}
