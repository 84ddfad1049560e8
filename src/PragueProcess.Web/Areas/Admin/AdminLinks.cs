using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>The addresses of the editors' area. They are the same in every language.</summary>
public static class AdminLinks
{
    /// <summary>What all of them begin with.</summary>
    public const string Dashboard = "/admin";

    public const string SignIn = "/admin/sign-in";

    public const string SignOut = "/admin/sign-out";

    /// <summary>Shows a markdown text as the public will see it (POST).</summary>
    public const string Markdown = "/admin/markdown";

    /// <summary>Says how a typed date is understood (POST).</summary>
    public const string Dates = "/admin/dates";

    /// <summary>The form of an item, by its key.</summary>
    public static string Item(string key) => $"/admin/items/{key}";

    /// <summary>The form of a new item of a kind.</summary>
    public static string NewItem(ItemKind kind) => $"/admin/items/{ItemKey.Name(kind)}/new";
}
