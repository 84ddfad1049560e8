using System.Text.Json;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>One string that a content holds.</summary>
/// <param name="Field">The field of the content file that holds it.</param>
/// <param name="Language">The language of the text that it belongs to; null for a fact.</param>
/// <param name="Text">The string.</param>
internal sealed record ContentText(string Field, Language? Language, string Text);

/// <summary>The rules that every string of a content must meet, before a draft is even saved.</summary>
internal static class ContentTexts
{
    /// <summary>The longest string that is no body, in characters; most fields publish less.</summary>
    private const int MaxLength = 2000;

    public static IEnumerable<Refusal> Check(ItemContent content) => Of(content).SelectMany(Check);

    private static IEnumerable<Refusal> Check(ContentText text)
    {
        var isBody = text is { Field: ContentRules.Body, Language: not null };
        var limit = isBody ? TextContent.BodyMaxLength : MaxLength;
        if (text.Text.Length > limit)
        {
            yield return new Refusal(RefusalReason.TooLong, [text.Field, limit, .. LanguageOf(text)]);
        }

        if (TextNormalizer.FindHidden(text.Text, allowLines: isBody) is { } hidden)
        {
            yield return new Refusal(RefusalReason.HiddenCharacter, [text.Field, hidden, .. LanguageOf(text)]);
        }
    }

    private static object[] LanguageOf(ContentText text) => text.Language is { } language ? [language] : [];

    // The JSON of a revision holds every string that there is, however deep.
    private static List<ContentText> Of(ItemContent content)
    {
        using var json = JsonDocument.Parse(ContentJson.Write(content));
        return [.. json.RootElement.EnumerateObject().SelectMany(field => field.NameEquals("texts")
            ? field.Value.EnumerateObject().SelectMany(text => InText(Languages.Parse(text.Name), text.Value))
            : In(field.Value).Select(text => new ContentText(field.Name, null, text)))];
    }

    private static IEnumerable<ContentText> InText(Language language, JsonElement text) => text.EnumerateObject()
        .SelectMany(field => In(field.Value).Select(value => new ContentText(field.Name, language, value)));

    private static IEnumerable<string> In(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(In),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => In(field.Value).Prepend(field.Name)),
        _ => [],
    };
}
