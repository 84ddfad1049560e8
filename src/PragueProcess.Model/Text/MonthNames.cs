using System.Globalization;
using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Finds the month that a word names, in any language of the site, whole or abbreviated, with or without its accents.</summary>
internal static class MonthNames
{
    private const int ShortestAbbreviation = 3;

    private static readonly TextResource Texts = new("DateTexts");

    private static readonly (string Name, int Month)[] Names =
    [
        .. from language in Languages.All
           from list in new[] { "Months", "MonthsGenitive", "MonthsShort" }
           from name in Texts.List(list, language).Select((name, index) => (Fold(name.TrimEnd('.').ToLowerInvariant()), index + 1))
           select name,
    ];

    /// <summary>The month from 1 to 12; null when the word, in lower case, begins the names of none or of several.</summary>
    public static int? Find(string word)
    {
        var folded = Fold(word);
        var months = folded.Length < ShortestAbbreviation
            ? []
            : Names.Where(name => name.Name.StartsWith(folded, StringComparison.Ordinal)).Select(name => name.Month).Distinct().ToList();
        return months is [var month] ? month : null;
    }

    private static string Fold(string word) => string.Concat(
        word.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
