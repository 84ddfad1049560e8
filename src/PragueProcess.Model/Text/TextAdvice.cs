using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PragueProcess.Model.Text;

/// <summary>What could be better about a text.</summary>
public enum TextRemarkKind
{
    /// <summary>A title is longer than search engines and tabs show.</summary>
    LongTitle,

    /// <summary>The first sentence is longer than what search engines show below a title.</summary>
    LongBeginning,

    /// <summary>A heading skips a level, so that people who hear the text look for a part that is missing.</summary>
    HeadingJump,

    /// <summary>The words of a link do not say where it leads.</summary>
    VagueLink,

    /// <summary>An address stands where words should say where it leads.</summary>
    BareAddress,

    /// <summary>A picture has no words for those who do not see it.</summary>
    NoAlternative,
}

/// <summary>One thing that could be better about a text.</summary>
/// <param name="About">The words or the address that it is about.</param>
public sealed record TextRemark(TextRemarkKind Kind, string About);

/// <summary>Remarks on texts that are no reason to refuse them.</summary>
public static partial class TextAdvice
{
    /// <summary>The longest title that is shown whole nearly everywhere, in characters.</summary>
    public const int TitleLength = 70;

    /// <summary>The longest description that is shown whole nearly everywhere, in characters.</summary>
    public const int DescriptionLength = 160;

    private const int AboutLength = 60;

    private static readonly Remembered<TextRemark> Bodies = new(FindInBody);

    // Said alone they lead nowhere, in any of the site's languages.
    private static readonly HashSet<string> Vague =
    [
        "here", "click here", "click", "link", "this link", "this page", "more", "read more", "learn more",
        "ici", "cliquez ici", "cliquer ici", "par ici", "lien", "ce lien", "cette page", "plus", "lire la suite", "en savoir plus",
        "aquí", "aqui", "haga clic aquí", "haz clic aquí", "clic aquí", "pulse aquí", "enlace", "este enlace", "esta página", "más", "leer más", "más información",
        "здесь", "тут", "сюда", "нажмите здесь", "жмите сюда", "ссылка", "эта ссылка", "по ссылке", "по этой ссылке", "эта страница", "далее", "подробнее", "читать далее",
    ];

    /// <summary>Remarks on a title.</summary>
    public static IReadOnlyList<TextRemark> OfTitle(string? title) => title?.Length > TitleLength ? [new(TextRemarkKind.LongTitle, PlainText.Brief(title, AboutLength))] : [];

    /// <summary>Remarks on a body of markdown, in the order of the text; none on one that would be refused.</summary>
    public static IReadOnlyList<TextRemark> OfBody(string markdown) => Bodies.Of(markdown);

    private static IReadOnlyList<TextRemark> FindInBody(string markdown)
    {
        var document = MarkdownReader.Read(markdown);
        return [.. OfBeginning(document), .. OfHeadings(document), .. document.Descendants<Inline>().Select(OfInline).OfType<TextRemark>()];
    }

    private static IEnumerable<TextRemark> OfBeginning(MarkdownDocument document)
    {
        var first = document.OfType<ParagraphBlock>().FirstOrDefault()?.Inline is { } inline ? Words(inline) : "";
        var sentence = Sentence().Match(first).Value;
        return sentence.Length > DescriptionLength ? [new(TextRemarkKind.LongBeginning, PlainText.Brief(sentence, AboutLength))] : [];
    }

    private static IEnumerable<TextRemark> OfHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var above = headings.Select(heading => heading.Level).DefaultIfEmpty().Min() - 1;
        foreach (var heading in headings)
        {
            if (heading.Level > above + 1)
            {
                yield return new(TextRemarkKind.HeadingJump, heading.Inline is { } inline ? Words(inline) : "");
            }

            above = heading.Level;
        }
    }

    private static TextRemark? OfInline(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } image => Words(image).Length == 0 ? new(TextRemarkKind.NoAlternative, image.Url ?? "") : null,
        // A mark of another language is written like a link, but is none.
        LinkInline { Url: { } url } link when !url.StartsWith("lang:", StringComparison.Ordinal) => OfLink(link, Words(link)),
        AutolinkInline { IsEmail: false } link => new(TextRemarkKind.BareAddress, link.Url),
        _ => null,
    };

    private static TextRemark? OfLink(LinkInline link, string words) =>
        Address().IsMatch(words) ? new(TextRemarkKind.BareAddress, words)
        : (words.Length == 0 && !link.Descendants<LinkInline>().Any()) || Vague.Contains(words.Trim(' ', '.', '…', '!', '»', '«', '>', ':', '(', ')').ToLowerInvariant()) ? new(TextRemarkKind.VagueLink, words.Length == 0 ? link.Url! : words)
        : null;

    private static string Words(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    })).Trim();

    [GeneratedRegex(@"^.*?(?:[.!?…](?=\s|$)|$)", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:https?://|www\.)\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
