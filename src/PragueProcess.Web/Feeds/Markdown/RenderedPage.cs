using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace PragueProcess.Web.Feeds.Markdown;

/// <summary>The HTML of a page that another format is made of.</summary>
internal static class RenderedPage
{
    /// <summary>Renders a view as it would be sent, and sends nothing.</summary>
    public static async Task<string> HtmlAsync(ActionContext action, ViewResult view)
    {
        var response = action.HttpContext.Response;
        var (body, type) = (response.Body, response.ContentType);
        await using var rendered = new MemoryStream();
        try
        {
            response.Body = rendered;
            await view.ExecuteResultAsync(action);
        }
        finally
        {
            (response.Body, response.ContentType) = (body, type);
        }

        return Encoding.UTF8.GetString(rendered.ToArray());
    }
}
