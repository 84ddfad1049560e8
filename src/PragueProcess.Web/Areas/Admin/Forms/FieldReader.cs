using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Reads single values of a form, and remembers what is wrong with them.</summary>
internal sealed class FieldReader(Func<ReferenceTarget, string, bool> exists)
{
    private readonly List<FormError> _errors = [];

    public IReadOnlyList<FormError> Errors => _errors;

    public bool HasError(string name) => _errors.Exists(error => error.Field == name);

    public void Refuse(string name, string message, params object[] details) => _errors.Add(new FormError(name, message, details));

    /// <summary>The value as a content record's JSON has it; null when the field is empty, or wrong.</summary>
    public JsonNode? Read(FormField field, string name, string typed)
    {
        if (TextNormalizer.FindHidden(typed, allowLines: true) is not null)
        {
            Refuse(name, "Admin.Form.HiddenCharacter");
            return null;
        }

        var text = field.Editor is FieldEditor.Lines or FieldEditor.Markdown ? TextNormalizer.Normalize(typed) : OneLine(typed);
        return string.IsNullOrWhiteSpace(text) && field.Editor != FieldEditor.Lines ? null : Checked(field, name, Value(field, name, text));
    }

    private static string OneLine(string typed) => TextNormalizer.Normalize(typed).Replace('\n', ' ').Replace('\t', ' ').Trim();

    private object? Value(FormField field, string name, string text) => field.Editor switch
    {
        FieldEditor.Number => Number(name, text),
        FieldEditor.Date => Date(name, DateReader.Read(text).AsOneDate()),
        FieldEditor.DateRange => Date(name, DateReader.Read(text)),
        FieldEditor.Choice when !field.Choices.Any(choice => choice.Value == text) => Wrong(name, "Admin.Form.NotAChoice"),
        FieldEditor.Reference or FieldEditor.References when !exists(field.Target!.Value, text) => Wrong(name, "Admin.Form.UnknownReference", text),
        FieldEditor.Lines => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => text,
    };

    private object? Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Wrong(name, "Admin.Form.NotANumber");

    private string? Date(string name, DateReading reading) =>
        reading.Range?.ToString() ?? Wrong(name, $"Admin.Date.{reading.Problem}");

    private string? Wrong(string name, string message, params object[] details)
    {
        Refuse(name, message, details);
        return null;
    }

    private JsonNode? Checked(FormField field, string name, object? value)
    {
        if (value is not null && field.Rules.FirstOrDefault(rule => !rule.IsValid(value)) is { } broken)
        {
            Refuse(broken, name, value);
            return null;
        }

        return value switch
        {
            null => null,
            int number => JsonValue.Create(number),
            string[] lines => new JsonArray([.. lines.Select(line => JsonValue.Create(line))]),
            _ => JsonValue.Create((string)value),
        };
    }

    private void Refuse(ValidationAttribute broken, string name, object value)
    {
        switch (broken)
        {
            case MaxLengthAttribute limit:
                Refuse(name, value is string ? "Admin.Form.TooLong" : "Admin.Form.TooMany", limit.Length);
                break;
            case RangeAttribute range:
                Refuse(name, "Admin.Form.OutOfRange", range.Minimum, range.Maximum);
                break;
            default:
                Refuse(name, $"Admin.Form.{broken.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}");
                break;
        }
    }
}
