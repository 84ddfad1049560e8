using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>By which addresses texts can link to an item.</summary>
/// <param name="Of">All of them, of an item's key, at a path that it has or had below the section of its kind in a language; the page's own path within the site is the first.</param>
public sealed record ItemAddresses(Func<string, ItemKind, Language, string, IEnumerable<string>> Of);
