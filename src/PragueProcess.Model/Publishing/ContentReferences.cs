using System.Collections;
using System.Reflection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>One key in a content, what it is meant to name, and the field of the content file that holds it.</summary>
internal sealed record ContentReference(ReferenceTarget Target, string Field, string Key);

internal static class ContentReferences
{
    /// <summary>All keys that a content holds in properties marked by <see cref="RefersToAttribute"/>.</summary>
    public static IReadOnlyList<ContentReference> Of(ItemContent content) =>
        [.. In(content), .. content.Differences.SelectMany(In), .. content is DocumentContent document ? document.Versions.SelectMany(In) : []];

    /// <summary>What a field of a kind's content file names by keys; null for a field of anything else.</summary>
    public static ReferenceTarget? TargetOf(ItemKind kind, string field) =>
        ContentJson.TypeOf(kind).GetProperties().Where(property => ContentRules.CamelCase(property.Name) == field).Select(TargetOf).SingleOrDefault();

    private static ReferenceTarget? TargetOf(PropertyInfo property) => property.GetCustomAttribute<RefersToAttribute>()?.Target;

    private static IEnumerable<ContentReference> In(object part) =>
        from property in part.GetType().GetProperties()
        let target = TargetOf(property)
        where target is not null
        from key in Keys(property.GetValue(part))
        select new ContentReference(target.Value, ContentRules.CamelCase(property.Name), key);

    private static IEnumerable<string> Keys(object? value) => value switch
    {
        null => [],
        string key => [key],
        IReadOnlyDictionary<string, string> byField => byField.Values,
        IEnumerable keys => keys.Cast<string>(),
        _ => throw new NotSupportedException($"{value.GetType()} holds no keys."),
    };
}
