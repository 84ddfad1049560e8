using System.Text.RegularExpressions;

namespace PragueProcess.Model.Entities;

/// <summary>
/// The immutable name of an item, <c>kind/name</c> in lower-case ASCII, e.g. <c>meeting/2016-09-20-ministerial</c>.
/// It names the item's content folder, references in other items, calendar UIDs and the address <c>/id/{key}</c>.
/// </summary>
public static partial class ItemKey
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>True when the text is a well-formed key. The name “new” is none: the editors' area has the forms for new items there.</summary>
    public static bool IsValid(string key) =>
        key.Length <= MaxLength && Pattern().IsMatch(key) && TryKind(key, out _) && !key.EndsWith("/new", StringComparison.Ordinal);

    /// <summary>The kind that the key begins with.</summary>
    /// <exception cref="FormatException">The key does not begin with a kind's name.</exception>
    public static ItemKind Kind(string key) =>
        TryKind(key, out var kind) ? kind : throw new FormatException($"“{key}” does not begin with the name of a kind.");

    /// <summary>The name by which keys and content folders call a kind, e.g. <c>presidency-term</c>.</summary>
    public static string Name(ItemKind kind) => Names[(int)kind];

    private static readonly string[] Names = [.. Enum.GetNames<ItemKind>().Select(Kebab)];

    private static bool TryKind(string key, out ItemKind kind)
    {
        var index = Array.IndexOf(Names, key.Split('/')[0]);
        kind = (ItemKind)Math.Max(index, 0);
        return index >= 0;
    }

    private static string Kebab(string name) => CapitalInside().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("^[a-z-]+/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Pattern();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex CapitalInside();
}
