namespace PragueProcess.Web.Areas.Admin.Previews;

/// <summary>
/// Shows a preview by the public page itself: once the area has tried the publication, the same request is sent through the pipeline again,
/// under the public address, while the trial lasts.
/// </summary>
public sealed class PreviewPages(RequestDelegate next)
{
    private const string Robots = "X-Robots-Tag";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (Preview.Of(context) is { } preview)
        {
            await ShowAsync(context, preview.Path);
        }
    }

    private async Task ShowAsync(HttpContext context, string path)
    {
        var asked = context.Request.Path;
        context.Request.Path = path;
        context.Request.RouteValues.Clear();
        context.SetEndpoint(null);
        context.Response.Headers[Robots] = "noindex";
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
