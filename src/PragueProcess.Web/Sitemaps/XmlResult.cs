using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Sitemaps;

/// <summary>Sends XML while it is written, so that none of it is held in memory.</summary>
/// <param name="write">Writes the root element.</param>
internal sealed class XmlResult(Func<XmlWriter, Task> write) : ActionResult
{
    private static readonly XmlWriterSettings Format = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var response = http.Response;
        var tag = await ConditionalRequestsAttribute.TagAsync(http);
        response.Headers.ETag = tag.ToString();
        if (ConditionalRequestsAttribute.IsKnown(http.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/xml; charset=utf-8";
        await using var xml = XmlWriter.Create(response.Body, Format);
        await xml.WriteStartDocumentAsync();
        await write(xml);
        await xml.WriteEndDocumentAsync();
    }
}
