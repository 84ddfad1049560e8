using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>
/// Lists as tables for spreadsheets and statistics (RFC 4180). A value that a spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
public sealed class CsvTwin(CsvTables tables, SiteAddress address) : Twin
{
    public override TwinFormat Format => TwinFormat.Csv;

    public override bool Has(SitePage page) => CsvTables.Has(page);

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var http = action.HttpContext;
        var table = await tables.OfAsync(page, http.Request);
        var metadata = address.Absolute(http.Request, TwinPaths.Of(page, TwinFormat.CsvMetadata));
        http.Response.Headers.Append(HeaderNames.Link, $"<{metadata}>; rel=\"describedby\"; type=\"{TwinFormat.CsvMetadata.MediaType}\"");
        http.Response.Headers.ContentDisposition = TwinPaths.Attachment(page, Format);
        await table.WriteAsync(http.Response.Body, http.RequestAborted);
    }
}
