using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Leads those who sign in by a password alone to their account, where the site asks for more (<see cref="AccountOptions.RequiresStrongSignIn"/>),
/// but for actions marked <see cref="WeakSignInAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StrongSignInAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.User.Identity is { IsAuthenticated: true } && !context.HttpContext.User.HasClaim(claim => claim.Type == AccountClaims.IsStrong) && IsRequired(context))
        {
            context.Result = ((AdminController)context.Controller).AskForStrongSignIn(context.HttpContext.RequestServices.GetRequiredService<InterfaceTexts>());
        }
    }

    private static bool IsRequired(ActionExecutingContext context) =>
        !context.ActionDescriptor.EndpointMetadata.Any(metadata => metadata is WeakSignInAttribute or IAllowAnonymous)
        && context.HttpContext.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value.RequiresStrongSignIn;
}

/// <summary>Marks what people need who have yet to set up a stronger sign-in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WeakSignInAttribute : Attribute;
