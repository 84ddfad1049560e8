using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PragueProcess.Web.Feeds.Markdown;

/// <summary>Turns the HTML of the site's own pages into the blocks of CommonMark 0.31.2, with the tables of GitHub's dialect.</summary>
/// <param name="absolute">Makes an absolute address of one of the site's paths.</param>
public sealed partial class MarkdownBlocks(Func<string, string> absolute)
{
    private const string Left = "nav, form, details:has(form), button, script, svg, [aria-hidden=true], [hidden]";

    private const string Block = "article, aside, blockquote, details, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, ol, p, pre, section, summary, table, ul";

    private readonly MarkdownInlines _inlines = new(absolute);

    /// <summary>The blocks of an element; they are separated by blank lines.</summary>
    public IReadOnlyList<string> Of(IElement element)
    {
        var blocks = new List<string>();
        var run = new List<INode>();
        foreach (var node in element.ChildNodes.Where(node => node is not IElement child || !child.Matches(Left)))
        {
            if (node is IElement child && IsBlock(child))
            {
                blocks.Add(Paragraph(run));
                run.Clear();
                blocks.AddRange(BlocksOf(child));
            }
            else
            {
                run.Add(node);
            }
        }

        blocks.Add(Paragraph(run));
        return [.. blocks.Where(block => block.Length > 0)];
    }

    private static bool IsBlock(IElement element) => element.Matches(Block) || element.QuerySelector(Block) is not null;

    private IReadOnlyList<string> BlocksOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => [$"{new string('#', level - '0')} {_inlines.Of(element)}"],
        "summary" => [$"**{_inlines.Of(element)}**"],
        "ul" => [List(element, _ => "- ")],
        "ol" => [List(element, position => $"{position + 1}. ")],
        "dl" => [Definitions(element)],
        "table" when element.ParentElement?.Closest("td, th") is not null => [Words(element)],
        "table" => [Table(element)],
        "blockquote" => [Prefix(string.Join("\n\n", Of(element)), "> ", "> ")],
        "pre" => [$"```\n{element.TextContent.TrimEnd('\n')}\n```"],
        "hr" => ["---"],
        _ => Of(element),
    };

    private string Paragraph(IReadOnlyList<INode> run)
    {
        var text = _inlines.Of(run);
        return BlockMarker().Replace(text, @"$1\$2");
    }

    private string List(IElement list, Func<int, string> marker)
    {
        var items = list.Children.Where(item => !item.Matches(Left)).Select(Of).Where(blocks => blocks.Count > 0);
        return string.Join('\n', items.Select((blocks, position) =>
            Prefix(string.Join('\n', blocks), marker(position), new string(' ', marker(position).Length))));
    }

    private string Definitions(IElement list)
    {
        var lines = new List<string>();
        foreach (var part in list.QuerySelectorAll("dt, dd").Where(part => part.Closest("dl") == list))
        {
            var text = string.Join("; ", Of(part).Select(block => block.ReplaceLineEndings(" ")));
            if (part.LocalName == "dt")
            {
                lines.Add($"- **{text}**:");
            }
            else if (lines.Count == 0)
            {
                lines.Add($"- {text}");
            }
            else
            {
                lines[^1] += (lines[^1].EndsWith(':') ? " " : "; ") + text;
            }
        }

        return string.Join('\n', lines);
    }

    private string Table(IElement table)
    {
        var rows = Rows(table).Select(row => $"| {string.Join(" | ", row.Children.Select(Cell))} |").ToList();
        var columns = Rows(table).FirstOrDefault()?.ChildElementCount ?? 0;
        rows.Insert(Math.Min(1, rows.Count), $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        return string.Join('\n', rows);
    }

    // Of a table within a cell.
    private string Words(IElement table) => string.Join("; ", Rows(table).Select(row => string.Join(", ", row.Children.Select(Cell))));

    private static IEnumerable<IElement> Rows(IElement table) => table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table);

    private string Cell(IElement cell) => string.Join("; ", Of(cell)).ReplaceLineEndings(" ");

    private static string Prefix(string text, string first, string rest) => first + text.Replace("\n", $"\n{rest}", StringComparison.Ordinal);

    // What would begin a list, a rule or a heading’s underline at the start of a line.
    [GeneratedRegex(@"(?m)^(\d*)([+\-=.)](?=\s|[-=]|$))")]
    private static partial Regex BlockMarker();
}
