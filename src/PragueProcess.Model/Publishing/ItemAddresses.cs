using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>By which addresses texts and facts can link to items.</summary>
/// <param name="Origin">The site's public address, e.g. <c>https://prague.example</c>; null while it has none.</param>
/// <param name="Page">The path of the page of an item of a kind, in a language, by its path below the section.</param>
/// <param name="Permalink">The path by which an item can be cited for ever, by its key.</param>
public sealed record ItemAddresses(string? Origin, Func<ItemKind, Language, string, string> Page, Func<string, string> Permalink)
{
    private readonly Uri? _own = Origin is null ? null : new Uri(Origin);

    /// <summary>The path within the site to which a link leads, e.g. <c>/fr/membres/pologne</c>; null when it leads to elsewhere.</summary>
    /// <param name="link">The link as it stands in a text or a fact, e.g. <c>/FR/membres/pologne/#reunions</c>; also one to the site's public address.</param>
    public string? PathOf(string link)
    {
        var bare = link.Split('#', '?')[0];
        var path = bare.StartsWith('/') && !bare.StartsWith("//", StringComparison.Ordinal) ? bare
            : Uri.TryCreate(bare, UriKind.Absolute, out var address) && IsOwn(address) ? address.AbsolutePath
            : null;
        // Addresses of the site are in small letters; others lead there.
        return path?.TrimEnd('/').ToLowerInvariant();
    }

    private bool IsOwn(Uri address) => (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && _own is { } own && address.IdnHost == own.IdnHost && (address.Port == own.Port || (address.IsDefaultPort && own.IsDefaultPort));
}
