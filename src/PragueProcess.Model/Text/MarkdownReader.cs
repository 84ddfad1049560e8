using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PragueProcess.Model.Text;

/// <summary>Reads of what a text consists, as it would be rendered, for rules about it.</summary>
internal static class MarkdownReader
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <summary>The parts of a text; none of one that would be refused.</summary>
    public static MarkdownDocument Read(string markdown)
    {
        if (markdown.Length == 0)
        {
            return [];
        }

        try
        {
            MarkdownBounds.CheckLength(markdown);
            var source = TextNormalizer.Normalize(markdown);
            MarkdownBounds.Check(source);
            return TimeBox.Run(() => MarkdownSyntax.Parse(source), TimeLimit);
        }
        catch (MarkdownRefusedException)
        {
            return [];
        }
    }

    /// <summary>The running words of a text, piece by piece, without addresses and code.</summary>
    public static IEnumerable<string> Words(string markdown) => Read(markdown).Descendants<LiteralInline>().Select(literal => literal.Content.ToString());

    /// <summary>The addresses to which a text leads or from which it takes pictures.</summary>
    public static IEnumerable<string> Addresses(string markdown) => markdown.AsSpan().IndexOfAny('[', '<') < 0
        ? []
        : Read(markdown).Descendants<Inline>().Select(Address).OfType<string>().Where(address => address.Length > 0);

    private static string? Address(Inline inline) => inline switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };
}
