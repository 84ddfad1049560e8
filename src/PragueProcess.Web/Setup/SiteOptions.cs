using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Site</c>.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The host that is answered while there is no public address.</summary>
    internal const string Localhost = "localhost";

    /// <summary>The public address, scheme and host without a path, e.g. <c>https://prague.example</c>. Without it, only localhost is answered.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The IANA time zone whose calendar says what “today” is.</summary>
    [Required(ErrorMessage = "Site:TimeZone is empty; write an IANA name, e.g. Europe/Vienna.")]
    public string TimeZone { get; set; } = "Europe/Vienna";

    /// <summary>Where everything that changes is kept. Default: <c>$STATE_DIRECTORY</c>, else <c>data</c> under the working directory.</summary>
    [Required(ErrorMessage = "Site:DataFolder is empty; write a folder's path.")]
    public string DataFolder { get; set; } = Environment.GetEnvironmentVariable("STATE_DIRECTORY") ?? "data";

    /// <summary>Where holes in the site's security are to be reported, e.g. <c>mailto:security@prague.example</c>; without it the site names nobody.</summary>
    public string? SecurityContact { get; set; }

    /// <summary><see cref="BaseUrl"/> as an address; null when it is not set or is none.</summary>
    public Uri? BaseAddress => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) ? address : null;

    /// <summary>
    /// Whether an origin, as browsers write it (RFC 6454, 6.2), is the site's own: that of its public address, or, while none is set, this machine's at any port.
    /// </summary>
    public bool IsOwnOrigin(string? origin)
    {
        if (BaseAddress is { } own)
        {
            return origin == $"{own.Scheme}://{own.IdnHost}{(own.IsDefaultPort ? "" : $":{own.Port}")}";
        }

        return Uri.TryCreate(origin, UriKind.Absolute, out var address) && IsBase(origin) && address.Host == Localhost;
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(BaseUrl) && !IsBase(BaseUrl))
        {
            yield return new ValidationResult($"Site:BaseUrl “{BaseUrl}” is not a public address; write scheme and host, e.g. https://prague.example.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new ValidationResult($"Site:TimeZone “{TimeZone}” is not a time zone known here; write an IANA name, e.g. Europe/Vienna.");
        }

        if (!string.IsNullOrEmpty(SecurityContact) && !IsContact(SecurityContact))
        {
            yield return new ValidationResult($"Site:SecurityContact “{SecurityContact}” is no address; write e.g. mailto:security@prague.example, or a page with https.");
        }
    }

    private static bool IsContact(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto)
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));

    private static bool IsBase(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { PathAndQuery: "/", UserInfo: "", Fragment: "" };
}
