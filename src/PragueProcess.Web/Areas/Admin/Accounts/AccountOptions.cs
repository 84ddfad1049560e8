using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>The settings of the section <c>Accounts</c>.</summary>
public sealed class AccountOptions
{
    public const string Section = "Accounts";

    /// <summary>How many times an hour one network may try to sign in by a password; by a passkey ten times as often. Who is signed in may prove it again a tenth as often, but ten times.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Accounts:SignInsPerHour must be between 1 and 1000000.")]
    public int SignInsPerHour { get; set; } = 100;

    /// <summary>Whether everybody needs a passkey, or a password with the codes of an app.</summary>
    public bool RequiresStrongSignIn { get; set; } = true;
}
