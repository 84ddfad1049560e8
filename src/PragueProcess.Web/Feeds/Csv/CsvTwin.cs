using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>
/// Lists as tables for spreadsheets and statistics (RFC 4180). Spreadsheets take UTF-8 for what it is only behind a byte order mark, and
/// run as a formula what begins like one: such a value gets an apostrophe in front.
/// </summary>
public sealed class CsvTwin(CsvTables tables, SiteAddress address) : Twin
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public override TwinFormat Format => TwinFormat.Csv;

    public override bool Has(SitePage page) => CsvTables.Has(page);

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var http = action.HttpContext;
        var table = await tables.OfAsync(page, http.Request);
        var metadata = address.Absolute(http.Request, TwinPaths.Of(page, TwinFormat.CsvMetadata));
        http.Response.Headers.Append(HeaderNames.Link, $"<{metadata}>; rel=\"describedby\"; type=\"{TwinFormat.CsvMetadata.MediaType}\"");
        http.Response.Headers.ContentDisposition = TwinPaths.Attachment(page, Format);
        await using var csv = CsvWriter.Create(http.Response.Body, Options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        foreach (var row in table.Rows)
        {
            await csv.WriteRecordAsync(row, http.RequestAborted);
        }

        await csv.FlushAsync(http.RequestAborted);
    }
}
