using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PragueProcess.Tests.Text;

/// <summary>Reads rendered fragments as a browser does.</summary>
internal static class Html
{
    public static IHtmlDocument Parse(string fragment) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(fragment);

    public static IElement Only(string fragment, string selector) => Assert.Single(Parse(fragment).QuerySelectorAll(selector));

    /// <summary>The paragraph that is the whole fragment.</summary>
    public static IElement OnlyParagraph(string fragment)
    {
        var only = Assert.Single(Parse(fragment).Body!.Children);
        Assert.Equal("p", only.LocalName);
        return only;
    }
}
