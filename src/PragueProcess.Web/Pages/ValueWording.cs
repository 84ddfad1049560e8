using System.Globalization;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>Writes the values of fields in words, in the language of the page.</summary>
/// <param name="texts">The words of the interface.</param>
/// <param name="itemName">Names an item by its key.</param>
/// <param name="names">The names of all else that keys refer to.</param>
internal sealed class ValueWording(
    InterfaceTexts texts, Func<string, string> itemName, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names)
{
    /// <summary>The field that tells a document's language by its code.</summary>
    private const string OriginalLanguage = "originalLanguage";

    /// <summary>Some of the old or new values of a changed field; empty for none.</summary>
    public string Write(FieldChange change, IEnumerable<object> values) => string.Join(texts["Changes.Separator"], values.Select(value => Write(change, value)));

    private string Write(FieldChange change, object value) => value switch
    {
        string key when change.RefersTo is { } target => Name(target, key),
        string code when change.Field == OriginalLanguage => LanguageName(code),
        PartialDate date => DateFormatter.Format(date, InterfaceTexts.Current),
        PartialDateRange dates => DateFormatter.Format(dates, InterfaceTexts.Current),
        int number => NumberWords.Digits(number),
        Enum state => texts[$"Value.{state.GetType().Name}.{state}"],
        DocumentVersionContent version => string.Join(' ', Words(version)),
        FieldSource source => texts["Item.Named", texts[$"Field.{source.Field}"], Name(ReferenceTarget.Source, source.Source)],
        Difference difference => Write(difference),
        _ => (string)value,
    };

    // A file that was removed since has no name.
    private IEnumerable<string> Words(DocumentVersionContent version) => new[]
    {
        LanguageName(version.Language), version.Url, version.File is { } file ? names.GetValueOrDefault((ReferenceTarget.File, file)) : null,
    }.OfType<string>();

    private string Write(Difference difference)
    {
        var value = PartialDateRange.TryParse(difference.Value, out var dates) ? DateFormatter.Format(dates, InterfaceTexts.Current)
            : difference.Value.StartsWith("member/", StringComparison.Ordinal) ? itemName(difference.Value)
            : difference.Value;
        return $"{texts["Item.Named", texts[$"Field.{difference.Field}"], value]} ({Name(ReferenceTarget.Source, difference.Source)})";
    }

    private string Name(ReferenceTarget target, string key) =>
        target is ReferenceTarget.Member or ReferenceTarget.Meeting ? itemName(key) : names[(target, key)];

    private static string LanguageName(string code) => CultureInfo.GetCultureInfo(code).DisplayName;
}
