using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What somebody types who was invited.</summary>
public sealed record InvitationForm
{
    public string? Token { get; init; }

    public string? DisplayName { get; init; }

    public string? Email { get; init; }

    /// <summary>The code of the language in which the area will speak.</summary>
    public string? Language { get; init; }

    public string? Password { get; init; }

    public string? Repeated { get; init; }

    /// <summary>The passkey that the browser made, as JSON; null where the person chose a password.</summary>
    public string? Credential { get; init; }

    /// <summary>Whether the person chose a passkey.</summary>
    public bool IsByPasskey => !string.IsNullOrEmpty(Credential);
}

/// <summary>The page on which somebody who was invited makes their account, or gets back into it.</summary>
public sealed record InvitationPage(string Title, InvitationForm Form, Role Role) : AdminPage(Title)
{
    /// <summary>The account that somebody gets back into; null where one is made.</summary>
    public Account? Account { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}
