using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using PragueProcess.Web.Areas.Admin.Previews;
using PragueProcess.Web.Feeds;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Lets browsers and programs ask whether a content page or its twin changed (RFC 9110, 13.1.2). The tag is strong: it names the page's
/// state and how it is compressed, and the same state always makes the same bytes. <see cref="PageCache"/> keeps such answers.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConditionalRequestsAttribute : Attribute, IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is (ViewResult or TwinResult or ContentResult) && Preview.Of(context.HttpContext) is null)
        {
            var http = context.HttpContext;
            var tag = await TagAsync(http);
            http.Response.Headers.ETag = tag.ToString();
            http.Response.Headers.CacheControl = "public, no-cache";
            if (IsKnown(http.Request, tag))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
            }
        }

        await next();
    }

    /// <summary>True when the sender has the answer of the tag already.</summary>
    internal static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) => request.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Compare(EntityTagHeaderValue.Any, useStrongComparison: true) || known.Compare(tag, useStrongComparison: false));

    internal static async Task<EntityTagHeaderValue> TagAsync(HttpContext http)
    {
        var version = await http.RequestServices.GetRequiredService<PageVersion>().CurrentAsync(http.RequestAborted);
        return new EntityTagHeaderValue($"\"{version}-{EncodingOf(http)}\"");
    }

    /// <summary>The name of the compression that the answer to a request gets (RFC 9110, 8.4.1), or <c>identity</c>.</summary>
    internal static string EncodingOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName ?? "identity";
}
