using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>By which addresses texts can link to items.</summary>
/// <param name="Origin">The site's public address, e.g. <c>https://prague.example</c>; null while it has none.</param>
/// <param name="Page">The path of the page of an item of a kind, in a language, by its path below the section.</param>
/// <param name="Permalink">The path by which an item can be cited for ever, by its key.</param>
public sealed record ItemAddresses(string? Origin, Func<ItemKind, Language, string, string> Page, Func<string, string> Permalink)
{
    /// <summary>All addresses of an item at a path that it has or had in a language.</summary>
    public IEnumerable<string> Of(string key, ItemKind kind, Language language, string path)
    {
        string[] own = [Page(kind, language, path), Permalink(key)];
        return Origin is null ? own : own.Concat(own.Select(address => Origin + address));
    }
}
