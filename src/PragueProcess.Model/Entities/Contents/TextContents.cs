namespace PragueProcess.Model.Entities.Contents;

/// <summary>The texts of one item.</summary>
public static class TextContents
{
    /// <summary>The language in which they were written first; null while there is no original.</summary>
    public static Language? SourceLanguage(this IReadOnlyDictionary<Language, TextContent> texts) =>
        texts.Where(pair => pair.Value.SourceLanguage == pair.Key).Select(pair => (Language?)pair.Key).FirstOrDefault();
}
