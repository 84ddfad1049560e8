namespace PragueProcess.Web.Feeds.Csv;

/// <summary>A table whose first column is the items' key.</summary>
public sealed record CsvTable(IReadOnlyList<CsvColumn> Columns, IReadOnlyList<string?[]> Rows)
{
    internal static CsvTable Of<T>(IEnumerable<T> subjects, IReadOnlyList<CsvColumn<T>> columns) =>
        new(columns, [.. subjects.Select(subject => columns.Select(column => column.Value(subject)).ToArray())]);
}
