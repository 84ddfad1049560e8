using Microsoft.AspNetCore.Mvc;

namespace PragueProcess.Web.Pages;

/// <summary>
/// The answer for what stands at another address: 301, which browsers ask for again each time. An editor may turn a move round, and whoever remembered
/// both ways would go in a circle.
/// </summary>
/// <param name="path">The other address.</param>
public sealed class MovedResult(string path) : LocalRedirectResult(path, permanent: true)
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-cache";
        return base.ExecuteResultAsync(context);
    }
}
