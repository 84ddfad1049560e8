using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PragueProcess.Model.Text;

/// <summary>Turns markdown into HTML that has the right headings and columns, but is not yet safe.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .Build();

    /// <summary>The parts of a text, as they are rendered. What the parser is given must be within <see cref="MarkdownBounds"/>.</summary>
    public static MarkdownDocument Parse(string source) => Markdown.Parse(source, Pipeline);

    public static string ToHtml(string source, int topHeading, int limit)
    {
        var document = Parse(source);
        ShiftHeadings(document, topHeading);
        AlignColumns(document);
        using var html = new BoundedWriter(limit);
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }

    private static void ShiftHeadings(MarkdownDocument document, int top)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var highest = headings.Select(h => h.Level).DefaultIfEmpty().Min();
        headings.ForEach(h => h.Level = Math.Clamp(h.Level - highest + top, 1, 6));
    }

    private static void AlignColumns(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                Align(row, table.ColumnDefinitions);
            }
        }
    }

    private static void Align(TableRow row, List<TableColumnDefinition> columns)
    {
        foreach (var (cell, column) in row.OfType<TableCell>().Zip(columns))
        {
            if (column.Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
            {
                cell.GetAttributes().AddClass(column.Alignment == TableColumnAlign.Right ? "align-right" : "align-center");
            }
        }
    }
}
