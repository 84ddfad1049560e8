using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Fills a form with a content; dates are put in the words of a language.</summary>
public sealed class FormWriter(Language language)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = [];

    /// <summary>The form that <see cref="FormReader"/> reads back to the very same content.</summary>
    public static ContentForm Write(ItemKind kind, ItemContent content, int? basedOn, Language language)
    {
        var writer = new FormWriter(language);
        var json = JsonNode.Parse(ContentJson.Write(content))!.AsObject();
        foreach (var field in FormFields.Facts(kind))
        {
            writer.Write(field, field.Name, json[field.Name]);
        }

        foreach (var (textLanguage, text) in content.Texts)
        {
            writer.Write(textLanguage, text, json["texts"]![textLanguage.Code()]!);
        }

        return new ContentForm(kind, basedOn, writer._values);
    }

    private void Write(Language textLanguage, TextContent text, JsonNode json)
    {
        foreach (var field in FormFields.Texts)
        {
            Write(field, FormFields.TextName(textLanguage, field.Name), json[field.Name]);
        }

        if (text.ReviewState == ReviewState.Reviewed)
        {
            _values[FormFields.TextName(textLanguage, ContentForm.Reviewed)] = ["on"];
        }
    }

    private void Write(FormField field, string name, JsonNode? value)
    {
        if (field.Editor == FieldEditor.Rows)
        {
            foreach (var (index, row) in RowsOf(value).Index())
            {
                WriteRow(field, $"{name}.{index}.", row);
            }
        }
        else
        {
            _values[name] = Values(field, value);
        }
    }

    private void WriteRow(FormField field, string prefix, JsonNode row)
    {
        foreach (var column in field.Columns)
        {
            Write(column, prefix + column.Name, row[column.Name]);
        }
    }

    private string[] Values(FormField field, JsonNode? value) => (field.Editor, value) switch
    {
        (FieldEditor.References, JsonArray keys) => [.. keys.Select(key => key!.ToString())],
        (FieldEditor.Lines, JsonArray lines) => [string.Join('\n', lines.Select(line => line!.ToString()))],
        (FieldEditor.Date or FieldEditor.DateRange, { } date) => [Words(PartialDateRange.Parse(date.ToString()))],
        _ => [value?.ToString() ?? ""],
    };

    // Years of which nobody writes are not read back from words.
    private string Words(PartialDateRange range)
    {
        var words = DateFormatter.Format(range, language).Replace('\u00A0', ' ');
        return DateReader.Read(words).Range == range ? words : range.ToString();
    }

    private static IEnumerable<JsonNode> RowsOf(JsonNode? value) => value switch
    {
        JsonArray rows => rows.Select(row => row!),
        JsonObject sources => sources.Select(pair => new JsonObject { ["field"] = pair.Key, ["source"] = pair.Value!.ToString() }),
        _ => [],
    };
}
