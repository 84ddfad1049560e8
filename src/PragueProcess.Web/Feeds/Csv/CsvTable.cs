using CsvHelper;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>A table whose first column is the items' key.</summary>
public sealed record CsvTable(IReadOnlyList<CsvColumn> Columns, IReadOnlyList<string?[]> Rows)
{
    // Spreadsheets take UTF-8 for what it is only behind a byte order mark, and run as a formula what begins like one.
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes the table as RFC 4180 says.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(column => column.Name)]);
        foreach (var row in Rows)
        {
            await csv.WriteRecordAsync(row, cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    internal static CsvTable Of<T>(IEnumerable<T> subjects, IReadOnlyList<CsvColumn<T>> columns) =>
        new(columns, [.. subjects.Select(subject => columns.Select(column => column.Value(subject)).ToArray())]);
}
