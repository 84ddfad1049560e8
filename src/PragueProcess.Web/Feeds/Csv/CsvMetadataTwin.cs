using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>What the columns of a table are (W3C, Metadata Vocabulary for Tabular Data, 2015).</summary>
public sealed class CsvMetadataTwin(CsvTables tables, ProcessQueries process, SiteAddress address, InterfaceTexts texts) : Twin
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override TwinFormat Format => TwinFormat.CsvMetadata;

    public override bool Has(SitePage page) => CsvTables.Has(page);

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var request = action.HttpContext.Request;
        var language = page.Metadata.Language;
        var table = await tables.OfAsync(page, request);
        var licence = (await process.FindAsync(language, request.HttpContext.RequestAborted))?.DataLicence;
        var metadata = new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = language.Code() }),
            ["url"] = address.Absolute(request, TwinPaths.Of(page, TwinFormat.Csv)),
            ["dc:title"] = texts["Layout.Title", page.Metadata.Title],
            ["dc:language"] = language.Code(),
        };
        if (licence is not null)
        {
            metadata["dc:license"] = new JsonObject { ["@id"] = SpdxLicence.AddressOf(licence) };
        }

        metadata["tableSchema"] = new JsonObject
        {
            ["primaryKey"] = "key",
            ["aboutUrl"] = address.Absolute(request, SiteLinks.Permalink("{+key}")),
            ["columns"] = new JsonArray([.. table.Columns.Select(column => Describe(column, language))]),
        };
        await action.HttpContext.Response.WriteAsync(metadata.ToJsonString(Readable));
    }

    private JsonObject Describe(CsvColumn column, Language language)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = texts[$"Data.Column.{column.Subject}"],
            ["datatype"] = DataType(column.Type),
            ["lang"] = (column.Language ?? language).Code(),
        };
        if (column.Type == CsvType.List)
        {
            described["separator"] = " ";
        }

        return described;
    }

    private static JsonNode DataType(CsvType type) => type switch
    {
        CsvType.PartialDate => new JsonObject { ["base"] = "string", ["format"] = @"\d{4}(-\d{2}(-\d{2})?)?" },
        CsvType.Day => "date",
        CsvType.Number => "integer",
        CsvType.Address => "anyURI",
        _ => "string",
    };
}
