using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>A draft that a request shows as the public will see it.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Path">The public page, as it will be addressed.</param>
/// <param name="Reader">The language of the person who looks at it.</param>
public sealed record Preview(string Key, Language Language, string Path, Language Reader)
{
    /// <summary>The publication that is tried for it; the page sees it until it is disposed of.</summary>
    public required IAsyncDisposable Trial { get; init; }

    /// <summary>The token of the link by which somebody without an account looks at it; null for editors.</summary>
    public string? Token { get; init; }

    /// <summary>The same preview in a language.</summary>
    public string PageIn(Language language) => Token is { } token ? AdminLinks.Shared(token, language) : AdminLinks.Preview(Key, language);

    /// <summary>A file that the draft names, which no visitor may be able to read yet.</summary>
    public string File(PublicFile file) => Token is { } token ? AdminLinks.SharedFile(token, Language, file.Sha256) : AdminLinks.DraftFile(Key, file.Sha256);

    /// <summary>The preview that a request shows; null for every other request.</summary>
    public static Preview? Of(HttpContext context) => context.Features.Get<Preview>();
}
