using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace PragueProcess.Web.Mail;

/// <summary>The settings of the section <c>Mail</c>: the server by which the site sends mail (RFC 5321).</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>The server's name; empty where the site sends no mail.</summary>
    public string? Host { get; set; }

    [Range(1, 65535, ErrorMessage = "Mail:Port must be between 1 and 65535.")]
    public int Port { get; set; } = 587;

    /// <summary>The address that mail comes from.</summary>
    public string? From { get; set; }

    /// <summary>The name by which the site signs in to the server; empty where it need not.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether the connection may stay unencrypted where the server offers no TLS: for a server on the same machine only.</summary>
    public bool AllowsPlain { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Host) && !MailboxAddress.TryParse(From, out _))
        {
            yield return new ValidationResult($"Mail:From “{From}” is not an e-mail address; Mail:Host needs one.");
        }
    }
}
