using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>Writes and reads the JSON of revisions.</summary>
public static class ContentJson
{
    private static readonly Dictionary<ItemKind, Type> Types = new()
    {
        [ItemKind.Process] = typeof(ProcessContent),
        [ItemKind.Objective] = typeof(ObjectiveContent),
        [ItemKind.Priority] = typeof(PriorityContent),
        [ItemKind.Member] = typeof(MemberContent),
        [ItemKind.Observer] = typeof(ObserverContent),
        [ItemKind.PresidencyTerm] = typeof(PresidencyTermContent),
        [ItemKind.Initiative] = typeof(InitiativeContent),
        [ItemKind.Secretariat] = typeof(SecretariatContent),
        [ItemKind.Meeting] = typeof(MeetingContent),
        [ItemKind.Document] = typeof(DocumentContent),
        [ItemKind.Contact] = typeof(ContactContent),
        [ItemKind.Page] = typeof(PageContent),
    };

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Revisions are read by people too; the text is never written into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // What a record computes is no content; JsonIgnore on an abstract property would not reach its overrides.
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new TextConverter<PartialDate>(PartialDate.Parse),
            new TextConverter<PartialDateRange>(PartialDateRange.Parse),
        },
    };

    /// <summary>The content record of a kind.</summary>
    public static Type TypeOf(ItemKind kind) => Types[kind];

    public static string Write(ItemContent content) => JsonSerializer.Serialize(content, content.GetType(), Options);

    /// <summary>Reads the content of a revision.</summary>
    /// <exception cref="NotSupportedException">The revision was written by a newer version of the program.</exception>
    public static ItemContent Read(ItemKind kind, int schemaVersion, string json)
    {
        if (schemaVersion != ItemContent.CurrentSchemaVersion)
        {
            throw new NotSupportedException($"A revision has schema version {schemaVersion}; this program knows {ItemContent.CurrentSchemaVersion}.");
        }

        return (ItemContent)JsonSerializer.Deserialize(json, TypeOf(kind), Options)!;
    }

    private sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
