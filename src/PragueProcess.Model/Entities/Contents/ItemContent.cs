using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using YamlDotNet.Serialization;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>
/// Everything that a revision holds of an item: neutral facts, sources, and texts in all languages. One record per kind is at once
/// the snapshot in the database, the shape of the content file and the model of the form.
/// </summary>
public abstract record ItemContent : IValidatableObject
{
    /// <summary>The version of the records' shape; raise it with an upcaster and a golden file when a shape changes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The keys of the sources that the whole item rests on, the main one first.</summary>
    [YamlMember(Order = 100)]
    [Distinct]
    [RefersTo(ReferenceTarget.Source)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Fields that the main source lacks, and the key of the source that gives them.</summary>
    [YamlMember(Order = 101)]
    [RefersTo(ReferenceTarget.Source)]
    public IReadOnlyDictionary<string, string> Complements { get; init; } = new Dictionary<string, string>();

    /// <summary>What other sources say otherwise.</summary>
    [YamlMember(Order = 102)]
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>The languages that are known to lack a text, so that a forgotten one is noticed.</summary>
    [YamlMember(Order = 103)]
    public IReadOnlyList<Language> Untranslated { get; init; } = [];

    /// <summary>The texts by language; in the content folder one markdown file each.</summary>
    [YamlIgnore]
    [JsonPropertyOrder(100)]
    public IReadOnlyDictionary<Language, TextContent> Texts { get; init; } = new Dictionary<Language, TextContent>();

    /// <summary>What the kind asks of its texts.</summary>
    [YamlIgnore]
    [JsonIgnore]
    public abstract TextRules TextRules { get; }

    /// <summary>What a slug's path begins with, e.g. a meeting's year; empty for most kinds.</summary>
    [YamlIgnore]
    [JsonIgnore]
    public virtual string SlugPrefix => "";

    /// <summary>Whether the item must name a source: everything does but the site's pages about itself.</summary>
    protected virtual bool NeedsSource => true;

    /// <summary>The language in which the item was written first; null while it has no original.</summary>
    public Language? SourceLanguage() => Texts.SourceLanguage();

    /// <summary>Whether a translation was made from another original than that which is there now.</summary>
    public bool IsOutdated(Language language) => Texts.GetValueOrDefault(language) is { } text
        && text.SourceLanguage != language && (text.SourceHash ?? TextContent.HashOfNothing) != (Texts.GetValueOrDefault(text.SourceLanguage)?.Hash() ?? TextContent.HashOfNothing);

    /// <summary>The same facts with other texts. The languages that have none are known to lack one.</summary>
    public ItemContent WithTexts(IReadOnlyDictionary<Language, TextContent> texts) =>
        this with { Texts = texts, Untranslated = [.. Languages.All.Where(language => !texts.ContainsKey(language))] };

    /// <inheritdoc/>
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NeedsSource && Sources.Count == 0)
        {
            yield return new ValidationResult("NeedsSource", [nameof(Sources)]);
        }
    }
}

/// <summary>What a kind asks of its texts.</summary>
/// <param name="Title">Whether each text needs a title.</param>
/// <param name="Slug">Whether each text needs a slug, because the item has a page of its own.</param>
/// <param name="Body">Whether each text needs a body.</param>
public sealed record TextRules(bool Title, bool Slug, bool Body)
{
    /// <summary>For kinds that need no words at all.</summary>
    public static TextRules Optional { get; } = new(false, false, false);
}
