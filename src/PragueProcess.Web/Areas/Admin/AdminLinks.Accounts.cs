using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace PragueProcess.Web.Areas.Admin;

/// <content>Signing in, one's own account, and people.</content>
public static partial class AdminLinks
{
    public const string SignIn = "/admin/sign-in";

    /// <summary>Takes the code that a password asks for (POST).</summary>
    public const string SignInCode = "/admin/sign-in/code";

    /// <summary>Takes the answer of a passkey (POST).</summary>
    public const string SignInPasskey = "/admin/sign-in/passkey";

    /// <summary>What a passkey is asked (POST); JSON.</summary>
    public const string PasskeyRequest = "/admin/sign-in/passkey-options";

    public const string SignOut = "/admin/sign-out";

    /// <summary>Asks somebody who is signed in to prove it again.</summary>
    public const string Confirmation = "/admin/confirmation";

    /// <summary>Takes the answer of a passkey as that proof (POST).</summary>
    public const string ConfirmationPasskey = "/admin/confirmation/passkey";

    /// <summary>What a passkey is asked as that proof (POST); JSON.</summary>
    public const string ConfirmationPasskeyRequest = "/admin/confirmation/passkey-options";

    /// <summary>The pages that nobody wants to come back to.</summary>
    internal static readonly string[] SigningIn = [SignIn, SignOut, Confirmation];

    /// <summary>The page that asks for the proof, and leads back to another.</summary>
    public static string ConfirmationFor(string path) => QueryHelpers.AddQueryString(Confirmation, "returnUrl", path);

    /// <summary>A person's own account.</summary>
    public const string Account = "/admin/account";

    /// <summary>Sets a new password (POST).</summary>
    public const string Password = "/admin/account/password";

    /// <summary>Adds a passkey (POST).</summary>
    public const string Passkeys = "/admin/account/passkeys";

    /// <summary>What a browser is asked to make (POST); JSON.</summary>
    public const string PasskeyCreation = "/admin/account/passkeys/options";

    /// <summary>Removes a passkey (POST), which a field names by its number in base64url.</summary>
    public const string PasskeyRemoval = Passkeys + "/removal";

    /// <summary>Sets up an authenticator app.</summary>
    public const string Authenticator = "/admin/account/authenticator";

    /// <summary>Does without the authenticator app (POST).</summary>
    public const string AuthenticatorRemoval = "/admin/account/authenticator/removal";

    /// <summary>Makes new recovery codes (POST).</summary>
    public const string RecoveryCodes = "/admin/account/recovery-codes";

    /// <summary>Ends all sessions of a person but the one at hand (POST).</summary>
    public const string OtherSessionsEnd = "/admin/account/sessions/end";

    /// <summary>Ends one of a person's sessions (POST).</summary>
    public static string SessionEnd(int id) => string.Create(CultureInfo.InvariantCulture, $"/admin/account/sessions/{id}/end");

    /// <summary>Everybody with an account.</summary>
    public const string People = "/admin/people";

    /// <summary>One person.</summary>
    public static string Person(int id) => string.Create(CultureInfo.InvariantCulture, $"{People}/{id}");

    /// <summary>Makes the link by which a person gets back into their account (POST).</summary>
    public static string Recovery(int id) => $"{Person(id)}/recovery";

    /// <summary>The audit log.</summary>
    public const string Audit = "/admin/audit";

    /// <summary>The audit log as a table for spreadsheets (RFC 4180).</summary>
    public const string AuditTable = "/admin/audit/export.csv";

    /// <summary>Invites somebody (POST).</summary>
    public const string NewInvitation = "/admin/people/invitations";

    /// <summary>Makes an invitation worthless (POST).</summary>
    public static string Revocation(int id) => string.Create(CultureInfo.InvariantCulture, $"{NewInvitation}/{id}/revocation");

    /// <summary>Where somebody who was invited makes their account. The token is in the query, which is never logged.</summary>
    public const string Invitations = "/admin/invitations";

    /// <summary>What a browser is asked to make for somebody who was invited (POST); JSON.</summary>
    public const string InvitationPasskey = "/admin/invitations/passkey-options";

    /// <summary>The path of an invitation's link.</summary>
    public static string Invitation(string token) => $"{Invitations}?token={token}";
}
