using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>The forms that a noun takes beside a whole number.</summary>
public enum PluralCategory
{
    /// <summary>“1 member”; in French also “0 membre”; in Russian also «21 участник».</summary>
    One,

    /// <summary>Only in Russian: «3 участника».</summary>
    Few,

    /// <summary>“5 members”, «5 участников» (in Unicode's CLDR <c>many</c> for Russian, <c>other</c> for the rest).</summary>
    Many,
}

/// <summary>Chooses the form of a noun by Unicode's CLDR rules, as far as they concern whole numbers below a million.</summary>
public static class Plural
{
    public static PluralCategory Of(int number, Language language)
    {
        var size = Math.Abs((long)number);
        return language switch
        {
            Language.Ru => OfRussian(size),
            Language.Fr => size <= 1 ? PluralCategory.One : PluralCategory.Many,
            _ => size == 1 ? PluralCategory.One : PluralCategory.Many,
        };
    }

    private static PluralCategory OfRussian(long size) => (size % 10, size % 100) switch
    {
        (_, >= 11 and <= 14) => PluralCategory.Many,
        (1, _) => PluralCategory.One,
        ( >= 2 and <= 4, _) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };
}
