using System.Buffers;

namespace PragueProcess.Model.Text;

/// <summary>
/// Refuses what would make the parser slow: its time grows with the square of the marks in a paragraph and of the cells in a table.
/// Lines without a blank one between them hold at least a paragraph, so that they can be counted without parsing.
/// </summary>
internal static class MarkdownBounds
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_`<");

    public static void CheckLength(string markdown) =>
        Refuse(markdown.Length > MarkdownRenderer.MaxSourceLength, MarkdownRefusal.SourceTooLong);

    public static void Check(string source)
    {
        CheckLength(source);
        int marks = 0, lines = 0, columns = 0, cells = 0;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            if (line.IndexOfAnyExcept(' ', '\t') < 0)
            {
                cells += lines * columns;
                (marks, lines, columns) = (0, 0, 0);
                continue;
            }

            marks += CountMarks(line);
            Refuse(marks > MarkdownRenderer.MaxMarks, MarkdownRefusal.TooManyMarks);
            columns = Math.Max(columns, Columns(line));
            lines++;
            Refuse(cells + ((long)lines * columns) > MarkdownRenderer.MaxCells, MarkdownRefusal.TooManyCells);
        }
    }

    public static int OutputLimit(string source) => (20 * source.Length) + 10_000;

    private static int Columns(ReadOnlySpan<char> line)
    {
        var bars = line.Count('|');
        return bars == 0 ? 0 : bars + 1;
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0; at = line.IndexOfAny(Marks))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }

    private static void Refuse(bool over, MarkdownRefusal reason)
    {
        if (over)
        {
            throw new MarkdownRefusedException(reason);
        }
    }
}
