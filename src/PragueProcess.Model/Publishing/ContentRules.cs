using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>The rules that a content must meet before it can be published, as far as they concern it alone.</summary>
public static class ContentRules
{
    /// <summary>Names of fields that are not properties but may rest on a source of their own.</summary>
    internal const string Body = "body";

    /// <summary>Every broken rule; none when the content is fit to be published.</summary>
    public static IEnumerable<Refusal> Check(ItemContent content) =>
        [.. ContentTexts.Check(content), .. Annotations(content), .. Fields(content), .. Texts(content)];

    private static IEnumerable<Refusal> Annotations(ItemContent content)
    {
        object[] parts = [content, .. content.Differences, .. content is DocumentContent document ? document.Versions : []];
        return
        [
            .. parts.SelectMany(part => Annotations(part)),
            .. Between(content),
            .. content.Texts.SelectMany(pair => Annotations(pair.Value, pair.Key)),
        ];
    }

    // The language, where there is one, says in which text the field is.
    private static IEnumerable<Refusal> Annotations(object part, params object[] language) =>
        from property in part.GetType().GetProperties()
        from rule in property.GetCustomAttributes<ValidationAttribute>()
        where !rule.IsValid(property.GetValue(part))
        select Broken(rule, property, language);

    // The framework words its rules in English alone.
    private static Refusal Broken(ValidationAttribute rule, PropertyInfo property, object[] language)
    {
        var field = CamelCase(property.Name);
        return rule switch
        {
            RangeAttribute range => new Refusal(RefusalReason.OutOfRange, [field, range.Minimum, range.Maximum, .. language]),
            MaxLengthAttribute limit when property.PropertyType == typeof(string) => new Refusal(RefusalReason.TooLong, [field, limit.Length, .. language]),
            _ => new Refusal(RefusalReason.InvalidField, [field, rule.FormatErrorMessage(field), .. language]),
        };
    }

    private static IEnumerable<Refusal> Between(ItemContent content) => content.Validate(new ValidationContext(content))
        .Select(result => new Refusal(RefusalReason.InvalidField, string.Join(", ", result.MemberNames.Select(CamelCase)), result.ErrorMessage!));

    private static IEnumerable<Refusal> Fields(ItemContent content)
    {
        var known = content.GetType().GetProperties().Select(property => CamelCase(property.Name)).Append(Body).ToHashSet();
        return content.Complements.Keys.Concat(content.Differences.Select(difference => difference.Field))
            .Where(field => !known.Contains(field))
            .Select(field => new Refusal(RefusalReason.UnknownField, field));
    }

    private static IEnumerable<Refusal> Texts(ItemContent content)
    {
        var rules = content.TextRules;
        foreach (var (language, text) in content.Texts)
        {
            var lacking = new[]
            {
                (rules.Title && string.IsNullOrWhiteSpace(text.Title), "title"),
                (rules.Slug && string.IsNullOrWhiteSpace(text.Slug), "slug"),
                (rules.Body && string.IsNullOrWhiteSpace(text.Body), Body),
            };
            foreach (var (_, field) in lacking.Where(pair => pair.Item1))
            {
                yield return new Refusal(RefusalReason.MissingText, language, field);
            }

            if (content.Texts.GetValueOrDefault(text.SourceLanguage)?.SourceLanguage != text.SourceLanguage)
            {
                yield return new Refusal(RefusalReason.MissingOriginal, language);
            }
        }

        if (content.Texts.Count == 0 && rules != TextRules.Optional)
        {
            yield return new Refusal(RefusalReason.InvalidField, "texts", "NeedsText");
        }
    }

    internal static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
