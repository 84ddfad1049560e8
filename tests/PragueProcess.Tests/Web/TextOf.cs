using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PragueProcess.Tests.Web;

/// <summary>Text as a reader sees it: one kind of space, apostrophe and dash, no case of its own.</summary>
internal static partial class TextOf
{
    public static string Page(IParentNode page) => Normal(page.QuerySelector("main")!.TextContent);

    public static string Normal(string text) =>
        Spaces().Replace(text.Replace('’', '\'').Replace('–', '-'), " ").Trim();

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();
}
