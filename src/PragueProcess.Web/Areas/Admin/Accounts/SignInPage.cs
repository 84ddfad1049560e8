namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What a person types to sign in.</summary>
public sealed record SignInForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    /// <summary>The page that the person wanted; followed only when it is one of the site's own.</summary>
    public string? ReturnUrl { get; init; }
}

/// <summary>The page on which a person signs in.</summary>
public sealed record SignInPage(string Title, SignInForm Form) : AdminPage(Title)
{
    /// <summary>True after a try that failed, whatever the reason.</summary>
    public bool HasFailed { get; init; }
}
