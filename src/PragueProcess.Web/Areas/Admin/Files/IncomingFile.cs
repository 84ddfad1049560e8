using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PragueProcess.Web.Areas.Admin.Files;

/// <summary>The file of a form as it comes in, not yet read.</summary>
/// <param name="Name">The name that the browser gives it.</param>
/// <param name="Content">The content; it ends with the file.</param>
internal sealed record IncomingFile(string Name, Stream Content)
{
    private const int MaxFields = 10;
    private const int MaxFieldLength = 8 * 1024;
    private const int MaxBoundaryLength = 70;

    /// <summary>Reads a form up to its file (RFC 7578); the fields must stand before it.</summary>
    /// <returns>The fields, and the file where there is one; null when the request holds no such form.</returns>
    public static async Task<(Dictionary<string, StringValues> Fields, IncomingFile? File)?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (BoundaryOf(request) is not { } boundary)
        {
            return null;
        }

        var reader = new MultipartReader(boundary, request.Body);
        var fields = new Dictionary<string, StringValues>();
        while (await reader.ReadNextSectionAsync(cancellation) is { } section && fields.Count < MaxFields)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                return null;
            }

            if (disposition.IsFileDisposition())
            {
                return (fields, new IncomingFile(Unquoted(disposition.FileNameStar) ?? Unquoted(disposition.FileName) ?? "", section.Body));
            }

            fields[Unquoted(disposition.Name) ?? ""] = await TextAsync(section.Body, cancellation);
        }

        return (fields, null);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && Unquoted(type.Boundary) is { Length: <= MaxBoundaryLength } boundary
            ? boundary
            : null;

    private static string? Unquoted(StringSegment value) => HeaderUtilities.RemoveQuotes(value).Value is { Length: > 0 } text ? text : null;

    private static async Task<string> TextAsync(Stream content, CancellationToken cancellation)
    {
        var bytes = new byte[MaxFieldLength + 1];
        var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length <= MaxFieldLength ? System.Text.Encoding.UTF8.GetString(bytes, 0, length) : throw new InvalidDataException("A field is too long.");
    }
}
