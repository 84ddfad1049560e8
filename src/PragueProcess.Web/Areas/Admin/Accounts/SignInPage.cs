namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What a person types to sign in.</summary>
public sealed record SignInForm : ReturnForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    /// <summary>A code of the authenticator app, or a recovery code.</summary>
    public string? Code { get; init; }
}

/// <summary>A page on which a person says who they are.</summary>
public sealed record SignInPage(string Title, ReturnForm Form) : AdminPage(Title)
{
    /// <summary>The address that was typed.</summary>
    public string? Email { get; init; }

    /// <summary>What is wrong with the last try; null when there was none.</summary>
    public FieldError? Error { get; init; }

    public IReadOnlyList<FieldError> Errors => Error is null ? [] : [Error];

    public bool IsWrong(string field) => Error?.FieldId == field;

    /// <summary>Whether the person can say so by a password.</summary>
    public bool HasPassword { get; init; } = true;

    /// <summary>Whether the person has signed in by a password alone, and has a passkey to prove more.</summary>
    public bool NeedsMore { get; init; }
}

/// <summary>The page that sends a kept form again.</summary>
public sealed record ResumePage(string Title, KeptForm Form) : AdminPage(Title);
