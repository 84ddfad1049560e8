using System.Globalization;
using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Text;

/// <summary>Makes the part of an address that names a page from the page's title.</summary>
public static class SlugMaker
{
    private const string Alphabet =
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch "
        + "ъ= ы=y ь= э=e ю=yu я=ya ß=ss ø=o ł=l œ=oe æ=ae ı=i ə=e đ=d ð=d þ=th";

    private static readonly Dictionary<char, string> Letters = Alphabet.Split(' ').ToDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>
    /// The title in lower-case ASCII letters and digits with single hyphens between words: diacritics dropped, Russian transliterated.
    /// Ends with a whole word where the first word is short enough; empty when the title has no letter or digit of these scripts.
    /// </summary>
    public static string Make(string title, int maxLength = Slug.MaxLength)
    {
        var slug = new StringBuilder();
        foreach (var letter in TextNormalizer.Normalize(title).ToLowerInvariant().SelectMany(Ascii))
        {
            Append(slug, letter);
        }

        return Cut(slug.ToString().Trim('-'), maxLength);
    }

    private static string Ascii(char letter) => Letters.GetValueOrDefault(letter) ?? Base(letter);

    // The combining marks that decomposition sets free disappear, as do soft hyphens; anything else that is no ASCII letter parts words.
    private static string Base(char letter) => char.IsSurrogate(letter)
        ? "-"
        : string.Concat(letter.ToString().Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))).ToLowerInvariant();

    private static void Append(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
        {
            slug.Append(letter);
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    private static string Cut(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
        {
            return slug;
        }

        var wordEnd = slug.LastIndexOf('-', maxLength);
        return slug[..(wordEnd > 0 ? wordEnd : maxLength)];
    }
}
