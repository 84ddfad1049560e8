namespace PragueProcess.Web.Areas.Admin;

/// <summary>The addresses of the editors' area. They are the same in every language.</summary>
public static class AdminLinks
{
    /// <summary>What all of them begin with.</summary>
    public const string Dashboard = "/admin";

    public const string SignIn = "/admin/sign-in";

    public const string SignOut = "/admin/sign-out";
}
