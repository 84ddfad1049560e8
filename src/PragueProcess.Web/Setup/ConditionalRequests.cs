using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Lets browsers ask whether a content page changed (RFC 9110, 13.1.2): it is the same page as long as content, program and day are.
/// The tag is weak, since compression changes the bytes.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConditionalRequestsAttribute : Attribute, IAsyncResultFilter
{
    private static readonly string Program = Fingerprint();

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult)
        {
            var http = context.HttpContext;
            var tag = await TagAsync(http);
            Mark(http.Response, tag);
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
            }
        }

        await next();
    }

    private static void Mark(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
    }

    // All that a page is made of: code, texts in every language, and the fingerprints of the files that it names.
    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = Directory.EnumerateFiles(AppContext.BaseDirectory, "PragueProcess.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".endpoints.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            hash.AppendData(File.ReadAllBytes(part));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    private static async Task<EntityTagHeaderValue> TagAsync(HttpContext http)
    {
        var version = await http.RequestServices.GetRequiredService<ContentVersionQueries>().CurrentAsync(http.RequestAborted);
        var today = http.RequestServices.GetRequiredService<SiteCalendar>().Today;
        return new EntityTagHeaderValue($"\"{version:x}-{today.DayNumber:x}-{Program}\"", isWeak: true);
    }
}
