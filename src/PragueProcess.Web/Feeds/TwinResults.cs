using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>
/// Answers the request for a twin with the page in its format, leads from a former address to the new one in the same format, and says
/// 404 where a page has no such twin.
/// </summary>
public sealed class TwinResults(Twins twins) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (TwinAddresses.FormatOf(context.HttpContext) is { } format && !IsError(context.HttpContext))
        {
            context.Result = ResultOf(format, context, context.Result);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static bool IsError(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private IActionResult ResultOf(TwinFormat format, ActionContext action, IActionResult result) => result switch
    {
        ViewResult { Model: SitePage page } view when twins.Find(format, page) is { } twin =>
            twin.Refuse(action, page) ?? new TwinResult(twin, view, page),
        MovedResult moved => new MovedResult(format.PathOf(moved.Url)),
        StatusCodeResult status => status,
        _ => new NotFoundResult(),
    };
}
