using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>Accepts null and absolute addresses of the schemes http and https.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : ValidationAttribute
{
    public const int MaxLength = 500;

    public WebAddressAttribute()
        : base("The field {0} is not an absolute http or https address of at most 500 characters.")
    {
    }

    public override bool IsValid(object? value) => value is null
        || (value is string { Length: <= MaxLength } text
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp));
}
