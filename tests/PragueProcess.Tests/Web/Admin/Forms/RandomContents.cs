using System.Text.Json.Nodes;
using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Entities;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Tests.Web.Admin.Forms;

/// <summary>Makes contents of every kind, whatever fields their records declare.</summary>
internal static class RandomContents
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["aбéñ «»'\"<&-1"], 1, 20].Select(text => text.Trim()).Where(text => text.Length > 0);
    private static readonly Gen<string> Keys = Gen.String[Gen.Char.AlphaNumeric, 1, 10];

    public static readonly Gen<(ItemKind Kind, ItemContent Content)> Any = Gen.Enum<ItemKind>().SelectMany(kind => Gen
        .Select(Record(FormFields.Facts(kind), OneOf([.. FormFields.Sourced(kind)])), Texts)
        .Select((facts, texts) => (kind, Content(kind, facts, texts))));

    private static readonly Gen<TextContent> Text = Gen.Select(Words, Words.Null(), Words, Gen.Bool, Gen.Bool).Select((title, shortTitle, body, hasSlug, isReviewed) => new TextContent
    {
        Title = title,
        ShortTitle = shortTitle,
        Slug = hasSlug ? "a-slug-1" : null,
        Body = $"\n  {body}\n\n| a | b |",
        SourceLanguage = Language.En,
        SourceHash = "0123456789ab",
        ReviewState = isReviewed ? ReviewState.Reviewed : ReviewState.AwaitingReview,
    });

    private static Gen<Dictionary<Language, TextContent>> Texts => Gen.Dictionary(Gen.Enum<Language>(), Text)[0, 4];

    private static ItemContent Content(ItemKind kind, JsonObject facts, Dictionary<Language, TextContent> texts)
    {
        if (texts.TryGetValue(Language.En, out var original))
        {
            texts[Language.En] = original with { SourceHash = null, ReviewState = ReviewState.Original };
        }

        return ContentJson.Read(kind, ItemContent.CurrentSchemaVersion, facts.ToJsonString()) with
        {
            Texts = texts.OrderBy(pair => pair.Key).ToDictionary(),
            Untranslated = [.. Languages.All.Except(texts.Keys)],
        };
    }

    private static Gen<string> OneOf(string[] names) => Gen.Int[0, names.Length - 1].Select(index => names[index]);

    private static Gen<JsonObject> Record(IReadOnlyList<FormField> fields, Gen<string> names) => fields.Aggregate(
        Gen.Const(0).Select(_ => new JsonObject()),
        (record, field) => Gen.Select(record, Value(field, names), Gen.Bool).Select((facts, value, isGiven) =>
        {
            if (isGiven || field.IsRequired)
            {
                facts[field.Name] = value;
            }

            return facts;
        }));

    private static Gen<JsonNode?> Value(FormField field, Gen<string> names) => field.Editor switch
    {
        FieldEditor.Number => Gen.Int[1, 5].Select(number => (JsonNode?)number),
        FieldEditor.Date => PartialDates.Likely.Select(date => (JsonNode?)date.ToString()),
        FieldEditor.DateRange => PartialDates.Ranges.Select(range => (JsonNode?)range.ToString()),
        FieldEditor.Choice => OneOf([.. field.Choices.Select(choice => choice.Value).Where(value => value.Length > 0)]).Select(value => (JsonNode?)value),
        FieldEditor.WebAddress => Gen.Const(0).Select(_ => (JsonNode?)"https://example.org/a?b=c&d"),
        FieldEditor.Email => Gen.Const(0).Select(_ => (JsonNode?)"a@example.org"),
        FieldEditor.Telephone => Gen.Const(0).Select(_ => (JsonNode?)"+43 1 234"),
        FieldEditor.References => Keys.Array[0, 4].Select(keys => (JsonNode?)new JsonArray([.. keys.Distinct().Select(key => (JsonNode?)key)])),
        FieldEditor.Lines => Words.Array[0, 4].Select(lines => (JsonNode?)new JsonArray([.. lines.Select(line => (JsonNode?)line)])),
        FieldEditor.Rows when field.Name == "complements" => Gen.Dictionary(names, Keys)[0, 2].Select(Sources),
        FieldEditor.Rows when field.Name == "versions" => Record(field.Columns, names).Array[0, 3]
            .Select(rows => (JsonNode?)new JsonArray([.. rows.DistinctBy(row => row["language"]!.ToString())])),
        FieldEditor.Rows => Record(field.Columns, names).Array[0, 3].Select(rows => (JsonNode?)new JsonArray([.. rows])),
        FieldEditor.FieldName => names.Select(name => (JsonNode?)name),
        _ when field.Name is "code" => Gen.Const(0).Select(_ => (JsonNode?)"PL"),
        _ when field.Name is "language" or "originalLanguage" => OneOf(["en", "fr", "de"]).Select(code => (JsonNode?)code),
        _ => Words.Select(text => (JsonNode?)text),
    };

    private static JsonNode? Sources(Dictionary<string, string> byField) =>
        new JsonObject(byField.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
