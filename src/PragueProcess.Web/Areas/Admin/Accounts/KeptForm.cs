using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>A form that could not be taken because its session had ended or the site failed: it goes along, hidden in the page that says so, and is sent again.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">Its names and values, as a JSON array of pairs.</param>
public sealed record KeptForm(string Path, string Fields)
{
    /// <summary>How large a page's form may be that carries another, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Token = "__RequestVerificationToken";
    private const string Site = "Sec-Fetch-Site";
    private const string Same = "same-origin";
    private const string Destination = "Sec-Fetch-Dest";
    private const string Document = "document";

    // The view encodes it; escapes would only make it larger.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a request brings a form of the area that can be kept. It must come from the site's own pages, for nobody else may have a person send a form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">Where the form was sent, when the request has been sent on to another page since.</param>
    public static bool CanKeep(HttpRequest request, string? path = null) => HttpMethods.IsPost(request.Method) && IsPlain(request) && IsSameOrigin(request) && CanSendTo(new PathString(path ?? request.Path.Value));

    /// <summary>The form of a request.</summary>
    public static async Task<KeptForm> OfAsync(HttpRequest request, string path, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        string[][] pairs = [.. from field in form where field.Key != Token from value in field.Value select new[] { field.Key, value ?? "" }];
        return new KeptForm(path, JsonSerializer.Serialize(pairs, Plain));
    }

    /// <summary>The form that a page carried along; null when there is none that the area's pages could have sent.</summary>
    public static KeptForm? From(string? path, string? fields) =>
        path is not null && fields is not null && CanSendTo(path) && Read(fields) is not null ? new KeptForm(path, fields) : null;

    /// <summary>The names and values.</summary>
    public IReadOnlyList<string[]> Pairs => Read(Fields) ?? [];

    // A file cannot go along hidden in a page.
    private static bool IsPlain(HttpRequest request) => request.ContentType?.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase) == true;

    private static bool CanSendTo(PathString path) => path.StartsWithSegments(AdminLinks.Dashboard, StringComparison.Ordinal)
        && !AdminLinks.SigningIn.Any(page => path.StartsWithSegments(page, StringComparison.Ordinal));

    private static bool CanSendTo(string path) => path.StartsWith('/') && !path.Contains('\\', StringComparison.Ordinal) && CanSendTo(new PathString(path));

    // What a preview asks for is not what the person sends.
    private static bool IsSameOrigin(HttpRequest request) => request.Headers.TryGetValue(Site, out var site)
        ? site == Same && request.Headers[Destination] == Document
        : request.Headers.Origin is var origin && (origin == $"{request.Scheme}://{request.Host}" || IsPublic(request, origin));

    // Behind a proxy that ends the encryption, the request does not say how the browser asked.
    private static bool IsPublic(HttpRequest request, string? origin) =>
        request.HttpContext.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value is { BaseAddress: not null } site && site.IsOwnOrigin(origin);

    private static string[][]? Read(string fields)
    {
        try
        {
            return JsonSerializer.Deserialize<string[][]>(fields) is { } pairs && pairs.All(pair => pair is [not null, not null]) ? pairs : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
