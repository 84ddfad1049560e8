using System.Globalization;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Writes whole numbers for running text.</summary>
public static class NumberWords
{
    private static readonly TextResource Texts = new("NumberTexts");

    /// <summary>Numbers from 0 to 12 as a cardinal in words, masculine where that matters; others in digits.</summary>
    public static string Write(int number, Language language)
    {
        var words = Texts.List("Words", language);
        return number >= 0 && number < words.Length ? words[number] : Digits(number);
    }

    /// <summary>The number in digits that are not grouped.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
