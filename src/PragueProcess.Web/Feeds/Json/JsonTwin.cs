using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>Pages as JSON: the facts that they show, with names in all languages.</summary>
public sealed class JsonTwin(IEnumerable<JsonWriter> writers, InterfaceTexts texts, IOptions<JsonOptions> options) : Twin
{
    public override TwinFormat Format => TwinFormat.Json;

    public override bool Has(SitePage page) => writers.Any(writer => writer.Writes(page));

    /// <summary>Refuses to read a list from an entry that it has not, or by stretches that are too long.</summary>
    public override IActionResult? Refuse(ActionContext action, SitePage page)
    {
        var writer = WriterOf(page);
        return !writer.IsList ? null : ListQuery.Of(action.HttpContext.Request.Query) switch
        {
            null => Problem(texts["Json.LimitWrong", ListQuery.MaxLimit]),
            { After: { } after } when !writer.Holds(page, after) => Problem(texts["Json.AfterWrong"]),
            _ => null,
        };
    }

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var http = action.HttpContext;
        var written = await WriterOf(page).WriteAsync(page, new JsonRequest(http, page));
        await JsonSerializer.SerializeAsync(http.Response.Body, written, options.Value.SerializerOptions, http.RequestAborted);
    }

    private JsonWriter WriterOf(SitePage page) => writers.First(writer => writer.Writes(page));

    private ObjectResult Problem(string detail) => new(new ProblemDetails
    {
        Title = texts["Error.BadRequest.Title"],
        Detail = detail,
        Status = StatusCodes.Status400BadRequest,
    })
    {
        StatusCode = StatusCodes.Status400BadRequest,
        ContentTypes = { "application/problem+json" },
    };
}
