using Microsoft.AspNetCore.Http.Features;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>
/// Shows a preview by the public page itself: once the area has tried the publication, the same request is sent through the pipeline again,
/// under the public address, while the trial lasts.
/// </summary>
public sealed class PreviewPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (Preview.Of(context) is { } preview)
        {
            await ShowAsync(context, preview);
        }
    }

    // The trial keeps everybody else from saving: it ends before the page is sent, which can take as long as the visitor likes.
    private async Task ShowAsync(HttpContext context, Preview preview)
    {
        using var page = new MemoryStream();
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var kept = new StreamResponseBodyFeature(page, body);
        context.Features.Set<IHttpResponseBodyFeature>(kept);
        try
        {
            await RenderAsync(context, preview.Path);
            await kept.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
            await preview.Trial.DisposeAsync();
        }

        page.Position = 0;
        await page.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private async Task RenderAsync(HttpContext context, string path)
    {
        var asked = context.Request.Path;
        context.Request.Path = path;
        context.Request.RouteValues.Clear();
        context.SetEndpoint(null);
        context.Response.RefuseListing();
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Path = asked;
        }
    }
}
