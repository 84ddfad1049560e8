using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Reads a form on top of the content from which it was filled.</summary>
/// <param name="before">The content of the revision that the form is based on; null for a new item.</param>
/// <param name="rights">What the person may change; a form that changes more is refused.</param>
/// <param name="exists">Whether a key names something of a kind.</param>
public sealed class FormReader(ItemContent? before, EditingRights rights, Func<ReferenceTarget, string, bool> exists)
{
    /// <summary>Reads the form.</summary>
    public FormReading Read(ContentForm form)
    {
        var facts = new FactsReader(form, exists);
        var old = before is null ? [] : FormFields.FactsOf(before);
        var json = facts.Read(old);
        var errors = facts.Errors.ToList();
        if (!rights.Facts && !JsonNode.DeepEquals(json, old))
        {
            errors.Add(new FormError(null, "Admin.Form.FactsNotYours"));
        }

        var texts = new TextsReader(form, before?.Texts ?? new Dictionary<Language, TextContent>(), rights);
        var read = texts.Read();
        errors.AddRange(texts.Errors);
        return errors.Count > 0 ? new FormReading(null, errors) : new FormReading(Compose(form.Kind, json, read), []);
    }

    private ItemContent Compose(ItemKind kind, JsonObject facts, IReadOnlyDictionary<Language, TextContent> texts)
    {
        var content = ContentJson.Read(kind, ItemContent.CurrentSchemaVersion, facts.ToJsonString()).WithTexts(texts);
        return content.TextRules.Slug
            ? content with { Texts = texts.ToDictionary(pair => pair.Key, pair => Slugs.Propose(pair.Value, before?.Texts.GetValueOrDefault(pair.Key))) }
            : content;
    }
}
