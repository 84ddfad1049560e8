using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Asks people to prove anew who they are before something sensitive, where they have not done so for a while; a form goes along.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ConfirmedAttribute : ActionFilterAttribute
{
    private const string View = "~/Areas/Admin/Views/Confirmations/New.cshtml";

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<CurrentSession>().IsConfirmed)
        {
            await next();
        }
        else
        {
            context.Result = await AskAsync(context);
        }
    }

    /// <summary>The page that asks for the proof.</summary>
    internal static async Task<IActionResult> AskAsync(ActionExecutingContext context)
    {
        var (request, controller) = (context.HttpContext.Request, (Controller)context.Controller);
        if (!HttpMethods.IsPost(request.Method))
        {
            return new RedirectResult(AdminLinks.ConfirmationFor(request.Path + request.QueryString));
        }

        var kept = await KeptForm.OfAsync(request, request.Path, context.HttpContext.RequestAborted);
        controller.Response.StatusCode = StatusCodes.Status403Forbidden;
        return controller.View(View, await context.HttpContext.RequestServices.GetRequiredService<ConfirmationPages>().MakeAsync(controller.User, ReturnForm.Carrying(kept)));
    }
}
