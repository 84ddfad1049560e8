using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>Reads the texts of a form, and keeps the books on which original a translation was made from.</summary>
internal sealed class TextsReader(ContentForm form, IReadOnlyDictionary<Language, TextContent> before, EditingRights rights)
{
    private readonly FieldReader _fields = new((_, _) => true);
    private readonly List<FormError> _errors = [];

    public IEnumerable<FormError> Errors => [.. _fields.Errors, .. _errors];

    public IReadOnlyDictionary<Language, TextContent> Read()
    {
        var words = Languages.All
            .Select(language => (language, text: Words(language)))
            .Where(pair => pair.text is not null)
            .ToDictionary(pair => pair.language, pair => pair.text!);
        return words.ToDictionary(pair => pair.Key, pair => Standing(pair.Key, pair.Value, words));
    }

    // The words as they were typed; the rest of the text as it was.
    private TextContent? Words(Language language)
    {
        var old = before.GetValueOrDefault(language);
        var text = old ?? new TextContent { SourceLanguage = Original, ReviewState = language == Original ? ReviewState.Original : ReviewState.AwaitingReview };
        var typed = text with
        {
            Title = Typed(language, "title", text.Title),
            ShortTitle = Typed(language, "shortTitle", text.ShortTitle),
            SortTitle = Typed(language, "sortTitle", text.SortTitle),
            Slug = Typed(language, "slug", text.Slug),
            Body = Typed(language, "body", text.Body) ?? "",
        };
        if (typed == text || !rights.Languages.Contains(language))
        {
            RefuseForeign(language, isChanged: typed != text);
            return old;
        }

        return typed is { Title: null, ShortTitle: null, SortTitle: null, Slug: null, Body: "" } ? null : typed;
    }

    private string? Typed(Language language, string field, string? old)
    {
        var name = FormFields.TextName(language, field);
        return form.Values.ContainsKey(name) ? _fields.Read(FormFields.Texts.Single(known => known.Name == field), name, form[name])?.ToString() : old;
    }

    private void RefuseForeign(Language language, bool isChanged)
    {
        if (isChanged)
        {
            _errors.Add(new FormError(FormFields.TextName(language, "title"), "Admin.Form.TextNotYours", language));
        }
    }

    private TextContent Standing(Language language, TextContent text, Dictionary<Language, TextContent> words)
    {
        if (text.SourceLanguage == language || !rights.Languages.Contains(language) || !form.Has(language))
        {
            return text;
        }

        return text with
        {
            SourceHash = MadeFrom(language, text, words.GetValueOrDefault(text.SourceLanguage)),
            ReviewState = form.IsTicked(language, ContentForm.Reviewed) ? ReviewState.Reviewed : ReviewState.AwaitingReview,
        };
    }

    // A translation that is typed while its original changes was made from that which its author saw.
    private string? MadeFrom(Language language, TextContent text, TextContent? original)
    {
        var old = before.GetValueOrDefault(language);
        var isChecked = form.IsTicked(language, ContentForm.Checked);
        if (!isChecked && text.Hash() != old?.Hash() && form.All(FormFields.TextName(language, ContentForm.MadeFrom)) is [var hash, ..])
        {
            return TextContent.IsHash(hash) ? hash : null;
        }

        return isChecked || old is null ? original?.Hash() ?? TextContent.HashOfNothing : text.SourceHash;
    }

    /// <summary>The language in which the item is written first: that of its original, or what the form of a new item says.</summary>
    private Language Original => before.SourceLanguage()
        ?? (Languages.TryParse(form[ContentForm.Original], out var chosen) ? chosen : Languages.All[0]);
}
