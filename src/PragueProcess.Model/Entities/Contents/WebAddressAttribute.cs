using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>Accepts null and absolute addresses of the schemes http and https.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute() : ValidationAttribute("WebAddress")
{
    public const int MaxLength = 500;

    public override bool IsValid(object? value) => value is null
        || (value is string { Length: <= MaxLength } text
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp));
}
