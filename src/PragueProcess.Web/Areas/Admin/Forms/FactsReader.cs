using System.Text.Json.Nodes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Reads the neutral facts of a form into the JSON of a content record.</summary>
internal sealed class FactsReader(ContentForm form, Func<ReferenceTarget, string, bool> exists)
{
    private readonly FieldReader _fields = new(exists);

    public IEnumerable<FormError> Errors => _fields.Errors;

    /// <summary>The facts; those that the form does not hold are as they were before.</summary>
    public JsonObject Read(JsonObject before)
    {
        var facts = new JsonObject();
        foreach (var field in FormFields.Facts(form.Kind))
        {
            var value = form.Has(field) ? Value(field) : before[field.Name]?.DeepClone();
            if (value is not null)
            {
                facts[field.Name] = value;
            }
            else if (field.IsRequired && !_fields.HasError(field.Name))
            {
                _fields.Refuse(field.Name, "Admin.Form.Required");
            }
        }

        return facts;
    }

    private JsonNode? Value(FormField field) => field switch
    {
        { Editor: FieldEditor.References } => Keys(field),
        { Editor: FieldEditor.Rows, Name: "complements" } => Complements(field),
        { Editor: FieldEditor.Rows } => Rows(field),
        _ => _fields.Read(field, field.Name, form[field.Name]),
    };

    private JsonArray Keys(FormField field)
    {
        var keys = form.All(field.Name).Select(key => _fields.Read(field, field.Name, key)).Where(key => key is not null).ToList();
        if (field.IsDistinct && keys.DistinctBy(key => key!.ToString()).Count() < keys.Count)
        {
            _fields.Refuse(field.Name, "Admin.Form.Distinct");
        }

        return new JsonArray([.. keys]);
    }

    private JsonArray Rows(FormField field)
    {
        var rows = Filled(field).Select(prefix => (Prefix: prefix, Facts: Row(field, prefix))).ToList();
        if (field.DistinctBy is { } column)
        {
            foreach (var again in rows.Where(row => row.Facts[column] is not null).GroupBy(row => row.Facts[column]!.ToString()).SelectMany(same => same.Skip(1)))
            {
                _fields.Refuse(again.Prefix + column, "Admin.Form.Distinct");
            }
        }

        return new JsonArray([.. rows.Select(row => row.Facts)]);
    }

    private JsonObject Complements(FormField field)
    {
        var sources = new JsonObject();
        foreach (var prefix in Filled(field))
        {
            var row = Row(field, prefix);
            if (!sources.TryAdd(row["field"]?.ToString() ?? "", row["source"]?.DeepClone()))
            {
                _fields.Refuse($"{prefix}field", "Admin.Form.Twice");
            }
        }

        return sources;
    }

    private IEnumerable<string> Filled(FormField field) => form.Rows(field)
        .Where(row => field.Columns.Any(column => !string.IsNullOrWhiteSpace(form[row + column.Name])));

    private JsonObject Row(FormField field, string prefix)
    {
        var row = new JsonObject();
        foreach (var column in field.Columns)
        {
            var name = prefix + column.Name;
            if (_fields.Read(column, name, form[name]) is { } value)
            {
                row[column.Name] = value;
            }
            else if (column.IsRequired && !_fields.HasError(name))
            {
                _fields.Refuse(name, "Admin.Form.Required");
            }

            if (column.Editor == FieldEditor.FieldName && row[column.Name]?.ToString() is { } named && !FormFields.Sourced(form.Kind).Contains(named))
            {
                _fields.Refuse(name, "Admin.Form.NotAChoice");
            }
        }

        return IsoDate(row);
    }

    // What another source says of a date may be typed like any date, and is kept in ISO 8601.
    private JsonObject IsoDate(JsonObject row)
    {
        var field = FormFields.Facts(form.Kind).FirstOrDefault(fact => fact.Name == row["field"]?.ToString());
        if (field is { IsDate: true } && row["value"] is { } typed && DateReader.Read(typed.ToString()).Range is { } range)
        {
            row["value"] = range.ToString();
        }

        return row;
    }
}
