using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>Carries the good standing of translations over a change of their original that needs no new translation.</summary>
internal static class Translations
{
    /// <summary>Marks as made from the new originals those translations that were up to date with the live ones.</summary>
    public static ItemContent Keep(ItemContent content, ItemContent live) =>
        content with { Texts = content.Texts.ToDictionary(pair => pair.Key, pair => Keep(pair.Value, content, live)) };

    private static TextContent Keep(TextContent text, ItemContent content, ItemContent live)
    {
        var wasCurrent = text.SourceHash is not null
            && live.Texts.TryGetValue(text.SourceLanguage, out var old)
            && old.Hash() == text.SourceHash;
        return wasCurrent && content.Texts.TryGetValue(text.SourceLanguage, out var original)
            ? text with { SourceHash = original.Hash() }
            : text;
    }
}
