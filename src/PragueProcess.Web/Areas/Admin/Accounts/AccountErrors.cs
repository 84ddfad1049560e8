using Microsoft.AspNetCore.Identity;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Which field of a form is wrong where Identity refuses an account.</summary>
internal static class AccountErrors
{
    private const string PasswordPrefix = "Password";

    public static string FieldOf(IdentityError error) => error.Code.StartsWith(PasswordPrefix, StringComparison.Ordinal) ? "password" : "email";
}
