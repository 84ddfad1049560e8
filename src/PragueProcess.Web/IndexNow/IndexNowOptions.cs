using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.IndexNow;

/// <summary>The settings of the section <c>IndexNow</c>.</summary>
public sealed class IndexNowOptions : IValidatableObject
{
    public const string Section = "IndexNow";

    /// <summary>The key by which search engines know that the site speaks for itself; without it they are told nothing.</summary>
    [RegularExpression("^[A-Za-z0-9-]{8,128}$", ErrorMessage = "IndexNow:Key must be 8 to 128 letters, digits and hyphens.")]
    public string? Key { get; set; }

    /// <summary>Where a search engine that shares with the others is told.</summary>
    public string Endpoint { get; set; } = "https://api.indexnow.org/indexnow";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            yield return new ValidationResult($"IndexNow:Endpoint “{Endpoint}” is not an address; write e.g. https://api.indexnow.org/indexnow.");
        }
    }
}
