using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PragueProcess.Web.Feeds.Markdown;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Makes markdown of what a word processor or a browser puts on the clipboard: headings, lists, tables, links, bold and italic; the rest is dropped.</summary>
internal static partial class PastedHtml
{
    private const string Noise = "style, script, meta, link, title, img, svg, template, o\\:p";

    // More than any text of the site holds; whoever pastes more pastes words alone. The work grows with the square of the elements.
    private const int MaxLength = 500_000;
    private const int MaxElements = 10_000;
    private const int MaxDepth = 150;

    /// <summary>The markdown of an HTML fragment; null of one that is too long, holds too many elements or nests them too deeply.</summary>
    public static string? ToMarkdown(string html)
    {
        using var document = Parse(html);
        return document?.Body is { } body && IsShallow(body) ? ToMarkdown(body) : null;
    }

    private static string ToMarkdown(IElement body)
    {
        MakeLists(body);
        body.QuerySelectorAll(Noise).ToList().ForEach(noise => noise.Remove());
        body.QuerySelectorAll("b, strong, span").ToList().ForEach(Reveal);
        body.QuerySelectorAll("a").Where(link => !Address().IsMatch(link.GetAttribute("href") ?? "")).ToList().ForEach(Unwrap);
        return string.Join("\n\n", new MarkdownBlocks(path => path).Of(body));
    }

    private static IHtmlDocument? Parse(string html)
    {
        if (html.Length > MaxLength)
        {
            return null;
        }

        // A parser makes marks that are left open anew in every block: of a short text it can make any number.
        var made = 0;
        var options = new HtmlParserOptions { OnCreated = (_, _) => made += made < MaxElements ? 1 : throw new InvalidDataException("The text holds too many elements.") };
        try
        {
            return new HtmlParser(options).ParseDocument(html);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // What follows goes into the depth by calls of its own, whose end nobody can catch.
    private static bool IsShallow(IElement body)
    {
        var depth = 0;
        for (INode? node = body; node is not null; node = Next(node, body, ref depth))
        {
            if (depth > MaxDepth)
            {
                return false;
            }
        }

        return true;
    }

    private static INode? Next(INode node, INode root, ref int depth)
    {
        if (node.FirstChild is { } child)
        {
            depth++;
            return child;
        }

        while (node != root && node.NextSibling is null)
        {
            node = node.Parent!;
            depth--;
        }

        return node == root ? null : node.NextSibling;
    }

    // Browsers write weight and slant as styles, and bold that is none.
    private static void Reveal(IElement element)
    {
        var style = element.GetAttribute("style") ?? "";
        if (element.LocalName == "span" && (Bold().IsMatch(style) || Italic().IsMatch(style)))
        {
            var marked = element.Owner!.CreateElement(Bold().IsMatch(style) ? "strong" : "em");
            marked.Append([.. element.ChildNodes]);
            element.Replace(marked);
        }
        else if (element.LocalName is "b" or "strong" && Light().IsMatch(style))
        {
            Unwrap(element);
        }
    }

    private static void Unwrap(IElement element) => element.Replace([.. element.ChildNodes]);

    // Word writes the items of a list as paragraphs that bring their own bullets.
    private static void MakeLists(IElement body)
    {
        var lists = new Stack<IElement>();
        foreach (var paragraph in body.QuerySelectorAll("p").ToList())
        {
            if (ListLevel().Match(paragraph.GetAttribute("style") ?? "") is not { Success: true } level)
            {
                lists.Clear();
                continue;
            }

            var depth = Math.Clamp(int.Parse(level.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), 1, 6);
            AddItem(lists, paragraph, depth);
        }
    }

    private static void AddItem(Stack<IElement> lists, IElement paragraph, int depth)
    {
        var marker = paragraph.QuerySelector("[style*='mso-list:Ignore' i]");
        var name = Number().IsMatch(marker?.TextContent.Trim() ?? "") ? "ol" : "ul";
        marker?.Remove();
        while (lists.Count > depth)
        {
            lists.Pop();
        }

        while (lists.Count < depth)
        {
            var list = paragraph.Owner!.CreateElement(name);
            if (lists.TryPeek(out var outer) && outer.LastElementChild is { } item)
            {
                item.Append(list);
            }
            else
            {
                paragraph.Before(list);
            }

            lists.Push(list);
        }

        var made = paragraph.Owner!.CreateElement("li");
        made.Append([.. paragraph.ChildNodes]);
        lists.Peek().Append(made);
        paragraph.Remove();
    }

    [GeneratedRegex(@"mso-list:\s*l\d+\s+level(\d)", RegexOptions.IgnoreCase)]
    private static partial Regex ListLevel();

    [GeneratedRegex(@"^\(?\w{1,3}[.)]")]
    private static partial Regex Number();

    [GeneratedRegex("^(https?://|mailto:|tel:)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"font-weight:\s*(bold|[6-9]00)", RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@"font-style:\s*italic", RegexOptions.IgnoreCase)]
    private static partial Regex Italic();

    [GeneratedRegex(@"font-weight:\s*(normal|400)", RegexOptions.IgnoreCase)]
    private static partial Regex Light();
}
