using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace PragueProcess.Model.Text;

/// <summary>Keeps of HTML only what markdown can mean: no style, no script, no form, no frame, no address that the site does not allow.</summary>
internal sealed class MarkdownSanitizer
{
    private static readonly string[] Tags =
    [
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code",
        "em", "strong", "a", "img", "sup", "div", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly string[] Attributes = ["href", "src", "alt", "title", "id", "class", "start", "colspan"];

    private static readonly string[] Classes = ["footnotes", "footnote-ref", "footnote-back-ref", "align-right", "align-center"];

    private readonly HtmlSanitizer _sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = Tags.ToHashSet(),
        AllowedAttributes = Attributes.ToHashSet(),
        AllowedClasses = Classes.ToHashSet(),
        AllowedSchemes = LinkRules.Schemes.ToHashSet(),
        UriAttributes = new HashSet<string> { "href", "src" },
    });

    public MarkdownSanitizer() => _sanitizer.FilterUrl += (_, link) =>
        link.SanitizedUrl = LinkRules.Allows(link.Tag, link.OriginalUrl) ? link.OriginalUrl : null;

    public IHtmlDocument Sanitize(string html) => _sanitizer.SanitizeDom(html);
}
