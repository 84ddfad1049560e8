using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>What fields are called.</summary>
public static class FieldLabels
{
    // Those that no page of the public names.
    private static readonly string[] OnlyHere = ["sortTitle", "language", "url", "file", "field", "value", "source", "placeStatement", "mapColumn", "mapRow", "checked", "reviewed", "ready", "original"];

    /// <summary>The label of a field by its name in a form, e.g. <c>texts.fr.title</c>, which is also said of its language.</summary>
    public static string Of(InterfaceTexts texts, string name)
    {
        var parts = name.Split('.');
        var label = InText(texts, parts[^1]);
        var capital = $"{char.ToUpper(label[0], InterfaceTexts.Current.Culture())}{label[1..]}";
        return parts is ["texts", var code, _] && Languages.TryParse(code, out var language) ? $"{capital} ({language.NativeName()})" : capital;
    }

    /// <summary>What a menu says of something that a field can name.</summary>
    public static string Of(InterfaceTexts texts, ReferenceChoice choice) => choice.IsTrashed ? $"{choice.Name} ({texts["Admin.State.Trashed"]})" : choice.Name;

    /// <summary>What a field is called within a sentence.</summary>
    public static string InText(InterfaceTexts texts, string field) => texts[OnlyHere.Contains(field) ? $"Admin.Field.{field}" : $"Field.{field}"];

    /// <summary>The key of what helps to fill a field; null when its label says enough.</summary>
    public static string? Help(FormField field) => field switch
    {
        { IsDate: true } => "Admin.Help.Date",
        { Editor: FieldEditor.Lines } => "Admin.Help.Lines",
        { Name: "sources" } => "Admin.Help.Sources",
        { Editor: FieldEditor.References } => "Admin.Help.References",
        { Editor: FieldEditor.Markdown } => "Admin.Help.Markdown",
        { Name: "slug" } => "Admin.Help.Slug",
        { Name: "code" } => "Admin.Help.Code",
        { Name: "originalLanguage" or "language" } => "Admin.Help.LanguageCode",
        _ => null,
    };

    /// <summary>The fields of a kind that can rest on a source of their own, with what they are called.</summary>
    public static IEnumerable<(string Name, string Label)> Names(InterfaceTexts texts, ItemKind kind) =>
        FormFields.Sourced(kind).Select(name => (name, Of(texts, name)));
}
