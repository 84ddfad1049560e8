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
        var http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<CurrentSession>().IsConfirmed)
        {
            await next();
        }
        else if (HttpMethods.IsPost(http.Request.Method))
        {
            context.Result = await AskAsync((Controller)context.Controller);
        }
        else
        {
            context.Result = new RedirectResult(AdminLinks.ConfirmationFor(http.Request.Path + http.Request.QueryString));
        }
    }

    private static async Task<ViewResult> AskAsync(Controller controller)
    {
        var request = controller.Request;
        var kept = await KeptForm.OfAsync(request, request.Path, request.HttpContext.RequestAborted);
        controller.Response.StatusCode = StatusCodes.Status403Forbidden;
        return controller.View(View, await request.HttpContext.RequestServices.GetRequiredService<ConfirmationPages>().MakeAsync(controller.User, ReturnForm.Carrying(kept)));
    }
}
