using System.Collections;
using System.Reflection;
using System.Text.Json;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Changes;

/// <summary>Tells two contents of an item apart, field by field.</summary>
/// <param name="bodyOf">What is compared, and shown, of a body.</param>
internal sealed class ContentComparison(Func<string, Language, string> bodyOf)
{
    // The facts that a text cites are not the text's own, and what they were then is not known.
    private const string CitedFact = "…";

    private static readonly string[] NoFacts = [nameof(ItemContent.Texts), nameof(ItemContent.Untranslated)];

    /// <summary>Compares what visitors read.</summary>
    public static ContentComparison OfPages(MarkdownRenderer renderer) => new((markdown, language) => Read(renderer, markdown, language));

    /// <summary>Compares what editors wrote: also where a link leads, what a heading is, and which fact is cited.</summary>
    public static ContentComparison OfSources() => new((markdown, _) => markdown);

    /// <summary>What differs: the facts first, then the texts in the order of the languages.</summary>
    public IReadOnlyList<FieldChange> Compare(ItemContent old, ItemContent @new) =>
        [.. Facts(old, @new), .. Languages.All.SelectMany(language => Texts(language, Text(old, language), Text(@new, language)))];

    private static string Read(MarkdownRenderer renderer, string markdown, Language language)
    {
        try
        {
            return PlainText.Of(renderer.Render(FactTokens.Replace(markdown, _ => CitedFact), new MarkdownOptions(language)));
        }
        catch (MarkdownRefusedException)
        {
            // A draft may hold what no page can show.
            return markdown;
        }
    }

    private static IEnumerable<FieldChange> Facts(ItemContent old, ItemContent @new) =>
        from property in old.GetType().GetProperties()
        where property.CanWrite && !NoFacts.Contains(property.Name)
        let before = Values(property.GetValue(old))
        let after = Values(property.GetValue(@new))
        where !before.SequenceEqual(after)
        select new FieldChange(
            JsonNamingPolicy.CamelCase.ConvertName(property.Name), null, property.GetCustomAttribute<RefersToAttribute>()?.Target, before, after);

    private IEnumerable<FieldChange> Texts(Language language, TextContent? old, TextContent? @new)
    {
        IEnumerable<FieldChange> Change(string field, object? before, object? after) => Equals(before, after)
            ? []
            : [new FieldChange(field, language, null, Values(before), Values(after))];
        return
        [
            .. Change("title", old?.Title, @new?.Title),
            .. Change("shortTitle", old?.ShortTitle, @new?.ShortTitle),
            .. Change("sortTitle", old?.SortTitle, @new?.SortTitle),
            .. Change("slug", old?.Slug, @new?.Slug),
            .. Bodies(language, old?.Body ?? "", @new?.Body ?? ""),
            .. Change("reviewState", old?.ReviewState, @new?.ReviewState),
        ];
    }

    private IEnumerable<FieldChange> Bodies(Language language, string old, string @new) => old == @new
        ? []
        : [new FieldChange(FieldChange.Body, language, null, Body(language, old), Body(language, @new))];

    private object[] Body(Language language, string markdown) => markdown.Length > 0 && bodyOf(markdown, language) is { Length: > 0 } text ? [text] : [];

    private static TextContent? Text(ItemContent content, Language language) => content.Texts.GetValueOrDefault(language);

    private static object[] Values(object? value) => value switch
    {
        null or "" => [],
        string => [value],
        IReadOnlyDictionary<string, string> sources => [.. sources.Select(pair => new FieldSource(pair.Key, pair.Value)).OrderBy(source => source.Field)],
        IEnumerable list => [.. list.Cast<object>()],
        _ => [value],
    };
}
