using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>The description of the site's JSON (OpenAPI 3.1).</summary>
[AllowAnonymous]
[ConditionalRequests]
public sealed class OpenApiController(
    [FromKeyedServices(OpenApiServices.Version)] IOpenApiDocumentProvider provider, SchemaExamples examples, SiteAddress address) : Controller
{
    [HttpGet($"openapi/{OpenApiServices.Version}.json")]
    public async Task<ContentResult> Show(CancellationToken cancellation)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        document.Servers = [new OpenApiServer { Url = address.Absolute(Request, "") }];
        await examples.AddToAsync(document, path => address.Absolute(Request, path), cancellation);
        CrossOrigin.Open(Response);
        return Content(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation), MediaTypeNames.Application.Json);
    }
}
