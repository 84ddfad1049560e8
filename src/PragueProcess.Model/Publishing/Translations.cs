using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>Carries the good standing of translations over a change of their original that needs no new translation.</summary>
internal static class Translations
{
    /// <summary>Marks those translations of a content that were up to date with the originals before as made from those after.</summary>
    public static ItemContent Keep(ItemContent content, ItemContent before, ItemContent after) =>
        content with { Texts = content.Texts.ToDictionary(pair => pair.Key, pair => Keep(pair.Value, before, after)) };

    private static TextContent Keep(TextContent text, ItemContent before, ItemContent after)
    {
        var wasCurrent = text.SourceHash is not null && Original(text, before)?.Hash() == text.SourceHash;
        return wasCurrent && Original(text, after) is { } original ? text with { SourceHash = original.Hash() } : text;
    }

    private static TextContent? Original(TextContent text, ItemContent content) => content.Texts.GetValueOrDefault(text.SourceLanguage);
}
