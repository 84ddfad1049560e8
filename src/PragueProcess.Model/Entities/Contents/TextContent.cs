using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Serialization;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>The text of an item in one language, as its author wrote it.</summary>
public sealed record TextContent
{
    public const int TitleMaxLength = 300;
    public const int ShortTitleMaxLength = 60;
    public const int BodyMaxLength = 200_000;

    private const int HashLength = 12;

    /// <summary>The <see cref="Hash"/> of a text without words: what a translation was made from that was written before its original.</summary>
    public static string HashOfNothing { get; } = HashOf("", "", "");

    [MaxLength(TitleMaxLength)]
    public string? Title { get; init; }

    /// <summary>A shorter title where space is short, e.g. on the map.</summary>
    [MaxLength(ShortTitleMaxLength)]
    public string? ShortTitle { get; init; }

    /// <summary>What the title is sorted by where it differs.</summary>
    [MaxLength(TitleMaxLength)]
    public string? SortTitle { get; init; }

    /// <summary>The item's name in the address: lower-case ASCII letters, digits and hyphens.</summary>
    [MaxLength(Entities.Slug.MaxLength)]
    [RegularExpression("^[a-z0-9]+(-[a-z0-9]+)*$", ErrorMessage = "PlainName")]
    public string? Slug { get; init; }

    /// <summary>The language of the original; the text's own language for the original itself.</summary>
    public required Language SourceLanguage { get; init; }

    /// <summary>The <see cref="Hash"/> of the text that this one was translated from; null for the original.</summary>
    public string? SourceHash { get; init; }

    public required ReviewState ReviewState { get; init; }

    /// <summary>Markdown with fact tokens, LF line ends, NFC.</summary>
    [YamlIgnore]
    [MaxLength(BodyMaxLength)]
    public string Body { get; init; } = "";

    /// <summary>Whether a text can be the <see cref="Hash"/> of another.</summary>
    public static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Twelve hexadecimal digits that change when the words to translate change.</summary>
    public string Hash() => HashOf(Title, ShortTitle, Body);

    private static string HashOf(string? title, string? shortTitle, string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{shortTitle}\n{body}")))[..HashLength];
}
