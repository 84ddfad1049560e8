namespace PragueProcess.Web.Feeds.Atom;

/// <summary>One entry of a feed.</summary>
/// <param name="Name">What tells it from all other entries of this language for ever; its identifier is made of it.</param>
/// <param name="Path">The page that shows it.</param>
/// <param name="Html">Safe HTML.</param>
public sealed record AtomEntry(string Name, string Title, string Path, DateTimeOffset PublishedAt, DateTimeOffset UpdatedAt, string Html);
