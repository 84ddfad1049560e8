using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>Puts changes into words, in the language of the page; for pages and feeds alike.</summary>
public sealed class ChangeWording(InterfaceTexts texts, ItemNames items, FormerNames formerItems, ReferenceNames references)
{
    /// <summary>The changes in words, in their order.</summary>
    public async Task<IReadOnlyList<WordedChange>> WordAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var language = InterfaceTexts.Current;
        var present = await items.LoadAsync(language, cancellation);
        var former = await formerItems.LoadAsync(language, cancellation);
        var values = await ValuesAsync(present, former, cancellation);
        return [.. changes.Select(change =>
        {
            ChangedItemName[] named = [.. change.Items.Select(item => present.TryGetValue(item.Key, out var name)
                ? new ChangedItemName(name, IsPublic: true)
                : new ChangedItemName(former[item.Key], IsPublic: false))];
            return new WordedChange(change, Title(named), named, [.. change.Fields.Select(field => Line(field, values))]);
        })];
    }

    /// <summary>What differs between two versions in words, field by field.</summary>
    public async Task<IReadOnlyList<ChangeLine>> WordAsync(IReadOnlyList<FieldChange> fields, CancellationToken cancellation)
    {
        var language = InterfaceTexts.Current;
        var values = await ValuesAsync(await items.LoadAsync(language, cancellation), await formerItems.LoadAsync(language, cancellation), cancellation);
        return [.. fields.Select(field => Line(field, values))];
    }

    // What was never public is called by its key.
    private async Task<ValueWording> ValuesAsync(
        IReadOnlyDictionary<string, ItemName> present, IReadOnlyDictionary<string, ItemName> former, CancellationToken cancellation) => new(
        texts,
        key => (present.GetValueOrDefault(key) ?? former.GetValueOrDefault(key)) is { } name ? texts.Name(name) : key,
        await references.LoadAsync(InterfaceTexts.Current, cancellation));

    private string Title(ChangedItemName[] named) => named.Length == 1 ? texts.Name(named[0].Name) : texts.Count("Changes.AddedTogether", named.Length);

    private ChangeLine Line(FieldChange change, ValueWording values)
    {
        var label = texts[$"Field.{change.Field}"];
        return change.Language is { } language
            ? new ChangeLine(texts["Changes.InLanguage", label, texts[$"Language.{language.Code()}"]], Runs(change, values), Foreign(change, language))
            : new ChangeLine(label, Runs(change, values), null);
    }

    private static IReadOnlyList<WordRun> Runs(FieldChange change, ValueWording values)
    {
        if (change.Field == FieldChange.Body)
        {
            return change.Removed.Count + change.Added.Count == 0 ? [] : WordDiff.Excerpt(values.Write(change, change.Old), values.Write(change, change.New));
        }

        var removed = new WordRun(WordFate.Removed, values.Write(change, change.Removed));
        var added = new WordRun(WordFate.Added, values.Write(change, change.Added));
        return [.. new[] { removed, added }.Where(run => run.Text.Length > 0)];
    }

    // How far a translation is, is said in the reader's own words.
    private static string? Foreign(FieldChange change, Language language) =>
        language == InterfaceTexts.Current || change.Old.Concat(change.New).Any(value => value is Enum) ? null : language.Code();
}
