using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Tests.Text;

/// <summary>What rendered markdown may consist of, said a second time and independently of the product.</summary>
internal static partial class SafeHtml
{
    private static readonly string[] Tags =
        "h2 h3 h4 h5 h6 p br hr ul ol li blockquote pre code em strong a img sup div span table caption thead tbody tr th td".Split(' ');

    private static readonly string[] Attributes = "href src alt title id class start colspan rel lang scope role aria-label".Split(' ');

    private static readonly string[] Classes = "external footnotes footnote-ref footnote-back-ref align-right align-center".Split(' ');

    private static readonly string[] Protocols = ["http:", "https:", "mailto:", "tel:", "about:"];

    /// <summary>Fails when a browser would find in the fragment anything but these.</summary>
    public static void AssertSafe(string html)
    {
        var document = Html.Parse(html);
        Assert.Empty(document.Head!.Children);
        Assert.DoesNotContain(document.Descendants(), node => node is IComment or IProcessingInstruction);
        Assert.All(document.Body!.QuerySelectorAll("*"), AssertSafe);
    }

    private static void AssertSafe(IElement element)
    {
        Assert.Contains(element.LocalName, Tags);
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.All(element.ClassList, name => Assert.Contains(name, Classes));
        if (element.GetAttribute("id") is { } id)
        {
            Assert.Matches(@"^fn(ref)?:\d+\z", id);
        }

        if (element is IHtmlImageElement)
        {
            Assert.Matches(SitePath(), element.GetAttribute("src"));
        }

        if (element.GetAttribute("href") is { } address)
        {
            Assert.Matches(Address(), address);
            Assert.Contains(((IHtmlAnchorElement)element).Protocol, Protocols);
        }
    }

    [GeneratedRegex(@"^/(?![/\\])[^\s\\\p{C}]*\z")]
    private static partial Regex SitePath();

    [GeneratedRegex(@"^(/(?![/\\])|#|https?://[^/\\]|mailto:|tel:)[^\s\\\p{C}]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
