using Microsoft.AspNetCore.OutputCaching;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Feeds;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Keeps the pages and twins that can be asked for conditionally, compressed, until content, program or day change. What a request may
/// vary them by is listed here; anything else in a query makes no further entry.
/// </summary>
public sealed class PageCache : IOutputCachePolicy
{
    private static readonly string[] Queries = ["kind", "role", "on", "page", "after", "limit"];

    async ValueTask IOutputCachePolicy.CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isKept = Preview.Of(http) is null && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            && http.GetEndpoint()?.Metadata.GetMetadata<ConditionalRequestsAttribute>() is not null;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isKept;
        if (isKept)
        {
            var vary = context.CacheVaryByRules;
            vary.VaryByValues["query"] = QueryOf(http.Request);
            vary.VaryByValues["version"] = await http.RequestServices.GetRequiredService<PageVersion>().CurrentAsync(cancellation);
            vary.VaryByValues["encoding"] = ConditionalRequestsAttribute.EncodingOf(http);
            vary.VaryByValues["format"] = TwinAddresses.FormatOf(http)?.Extension ?? "html";
            context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        }
    }

    // The cache's own comparison takes an empty value for none.
    private static string QueryOf(HttpRequest request) => string.Join('&', Queries
        .Where(request.Query.ContainsKey)
        .Select(name => $"{name}={string.Join(',', request.Query[name].Select(value => Uri.EscapeDataString(value ?? "")))}"));

    ValueTask IOutputCachePolicy.ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    ValueTask IOutputCachePolicy.ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
