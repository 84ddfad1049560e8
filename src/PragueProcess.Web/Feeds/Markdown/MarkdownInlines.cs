using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PragueProcess.Web.Feeds.Markdown;

/// <summary>Turns HTML within a block into CommonMark.</summary>
/// <param name="absolute">Makes an absolute address of one of the site's paths.</param>
internal sealed partial class MarkdownInlines(Func<string, string> absolute)
{
    /// <summary>The words of an element on one line, but for line breaks that it asks for.</summary>
    public string Of(INode parent) => Of([.. parent.ChildNodes]);

    /// <summary>The words of some nodes.</summary>
    public string Of(IReadOnlyList<INode> nodes) =>
        SpaceAroundBreak().Replace(Spaces().Replace(string.Concat(nodes.Select(Node)), " "), "\\\n").Trim(' ');

    private string Node(INode node) => node switch
    {
        IText text => Special().Replace(text.Data.ReplaceLineEndings(" "), @"\$0"),
        IElement element when element.Matches("button, script, svg, [aria-hidden=true], [hidden], a[rel~=external] .hidden-text") => "",
        IElement element => Element(element),
        _ => "",
    };

    private string Element(IElement element) => element.LocalName switch
    {
        "br" => "\u2028",
        "a" when element.GetAttribute("href") is { } target => $"[{Of(element)}]({Target(target)})",
        "strong" or "b" => Around("**", element),
        "em" or "i" => Around("*", element),
        "del" => Around("~~", element),
        "code" => $"`{element.TextContent}`",
        "img" => element.GetAttribute("alt") ?? "",
        _ => string.Concat(element.ChildNodes.Select(Node)),
    };

    private string Around(string mark, IElement element) => Of(element) is { Length: > 0 } words ? $"{mark}{words}{mark}" : "";

    private string Target(string target) => target switch
    {
        ['/', ..] => absolute(target),
        _ when target.AsSpan().ContainsAny("() ") => $"<{target}>",
        _ => target,
    };

    [GeneratedRegex(@"[\\`*_\[\]<>|~&#]")]
    private static partial Regex Special();

    [GeneratedRegex(@"[ \t\n\r]+")]
    private static partial Regex Spaces();

    // A line break is carried as the line separator until the white space around it is gone.
    [GeneratedRegex(@" ?\u2028 ?")]
    private static partial Regex SpaceAroundBreak();
}
