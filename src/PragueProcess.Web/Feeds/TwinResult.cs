using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Feeds;

/// <summary>A page in a format for programs. Search engines are told whose twin it is.</summary>
public sealed class TwinResult(Twin twin, ViewResult view, SitePage page) : IActionResult
{
    private static readonly HashSet<TwinFormat> Listed = [TwinFormat.Markdown, TwinFormat.Calendar, TwinFormat.Atom];

    public Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var canonical = http.RequestServices.GetRequiredService<SiteAddress>().Absolute(http.Request, page.Metadata.CanonicalPath);
        http.Response.ContentType = twin.Format.MediaType;
        http.Response.Headers.ContentLanguage = page.Metadata.Language.Code();
        http.Response.Headers[HeaderNames.Link] = $"<{canonical}>; rel=\"canonical\"";
        if (!Listed.Contains(twin.Format))
        {
            http.Response.RefuseListing();
        }

        return twin.WriteAsync(context, view, page);
    }
}
