using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>The fields of forms, as the content records declare them.</summary>
public static class FormFields
{
    // The texts have fields of their own; which of them are missing follows from them.
    private static readonly string[] NoFacts = [nameof(ItemContent.Texts), nameof(ItemContent.Untranslated)];

    // Never typed: they follow from what was typed, and by whom.
    private static readonly string[] NoWords = [nameof(TextContent.SourceLanguage), nameof(TextContent.SourceHash), nameof(TextContent.ReviewState)];

    // What sources say of, and not what they say.
    private static readonly string[] NoStatements = ["sources", "complements", "differences"];

    private static readonly Dictionary<ItemKind, IReadOnlyList<FormField>> Kinds =
        Enum.GetValues<ItemKind>().ToDictionary(kind => kind, kind => Of(ContentJson.TypeOf(kind), NoFacts));

    /// <summary>The neutral facts of a kind.</summary>
    public static IReadOnlyList<FormField> Facts(ItemKind kind) => Kinds[kind];

    /// <summary>The names of the fields of a kind that can rest on a source of their own.</summary>
    public static IEnumerable<string> Sourced(ItemKind kind) =>
        Facts(kind).Select(field => field.Name).Except(NoStatements).Append("body");

    /// <summary>What a text consists of, in each language.</summary>
    public static IReadOnlyList<FormField> Texts { get; } = Of(typeof(TextContent), NoWords);

    /// <summary>The facts of a content as JSON.</summary>
    public static JsonObject FactsOf(ItemContent content)
    {
        var json = JsonNode.Parse(ContentJson.Write(content))!.AsObject();
        foreach (var name in NoFacts)
        {
            json.Remove(JsonNamingPolicy.CamelCase.ConvertName(name));
        }

        return json;
    }

    /// <summary>The name that a text's field has in a form, e.g. <c>texts.fr.title</c>.</summary>
    public static string TextName(Language language, string field) => $"texts.{language.Code()}.{field}";

    private static IReadOnlyList<FormField> Of(Type record, params string[] except) =>
        [.. record.GetProperties().Where(property => property.CanWrite && !except.Contains(property.Name)).Select(Of)];

    private static FormField Of(PropertyInfo property) => new(JsonNamingPolicy.CamelCase.ConvertName(property.Name), EditorOf(property))
    {
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute)),
        Target = property.GetCustomAttribute<RefersToAttribute>()?.Target,
        Choices = ChoicesOf(property.PropertyType),
        Columns = ColumnsOf(property.PropertyType),
        // A draft may be unfinished.
        Rules = [.. property.GetCustomAttributes<ValidationAttribute>().Where(rule => rule is not MinLengthAttribute)],
    };

    private static FieldEditor EditorOf(PropertyInfo property) => TypeOf(property) switch
    {
        { IsEnum: true } => FieldEditor.Choice,
        var type when type == typeof(int) => FieldEditor.Number,
        var type when type == typeof(PartialDate) => FieldEditor.Date,
        var type when type == typeof(PartialDateRange) => FieldEditor.DateRange,
        var type when type == typeof(string) => TextEditorOf(property),
        var type when type != typeof(IReadOnlyList<string>) => FieldEditor.Rows,
        _ => property.IsDefined(typeof(RefersToAttribute)) ? FieldEditor.References : FieldEditor.Lines,
    };

    private static FieldEditor TextEditorOf(PropertyInfo property) => property switch
    {
        { Name: nameof(TextContent.Body) } => FieldEditor.Markdown,
        { Name: nameof(Difference.Field) } => FieldEditor.FieldName,
        _ when property.IsDefined(typeof(RefersToAttribute)) => FieldEditor.Reference,
        _ when property.IsDefined(typeof(WebAddressAttribute)) => FieldEditor.WebAddress,
        _ when property.IsDefined(typeof(EmailAddressAttribute)) => FieldEditor.Email,
        _ when property.IsDefined(typeof(PhoneAttribute)) => FieldEditor.Telephone,
        _ => FieldEditor.Line,
    };

    private static IReadOnlyList<FormField> ColumnsOf(Type type) =>
        type == typeof(IReadOnlyDictionary<string, string>) ? ComplementColumns
        : type.IsGenericType && type.GetGenericArguments() is [var row] && row.IsClass && row != typeof(string) ? Of(row, except: [])
        : [];

    // What may be left out begins with the words for that.
    private static IReadOnlyList<FieldChoice> ChoicesOf(Type type) => Nullable.GetUnderlyingType(type) is { IsEnum: true } optional
        ? [new FieldChoice("", $"Admin.Choice.{optional.Name}"), .. ChoicesOf(optional)]
        : type.IsEnum
            ? [.. Enum.GetNames(type).Select(name => new FieldChoice(JsonNamingPolicy.KebabCaseLower.ConvertName(name), $"Value.{type.Name}.{name}"))]
            : [];

    private static Type TypeOf(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    private static IReadOnlyList<FormField> ComplementColumns =>
    [
        new("field", FieldEditor.FieldName) { IsRequired = true, Rules = [new MaxLengthAttribute(ItemSource.FieldMaxLength)] },
        new("source", FieldEditor.Reference) { IsRequired = true, Target = ReferenceTarget.Source },
    ];
}
