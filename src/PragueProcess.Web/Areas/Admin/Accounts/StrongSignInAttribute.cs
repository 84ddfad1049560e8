using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Stops those who have signed in by a password alone, where the site asks for more (<see cref="AccountOptions.RequiresStrongSignIn"/>):
/// who has a passkey proves it first, for whoever learned the password must not add another; who has nothing yet is led to set it up.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StrongSignInAttribute : ActionFilterAttribute
{
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await AskAsync(context) is { } result)
        {
            context.Result = result;
        }
        else
        {
            await next();
        }
    }

    private static async Task<IActionResult?> AskAsync(ActionExecutingContext context)
    {
        var (user, services, metadata) = (context.HttpContext.User, context.HttpContext.RequestServices, context.ActionDescriptor.EndpointMetadata);
        if (user.Identity is not { IsAuthenticated: true } || services.GetRequiredService<CurrentSession>().IsEnough || metadata.Any(data => data is ProvingSignInAttribute or IAllowAnonymous))
        {
            return null;
        }

        var accounts = services.GetRequiredService<UserManager<Account>>();
        if (await accounts.HasMoreThanPasswordAsync(await accounts.OwnAsync(user)))
        {
            return await ConfirmedAttribute.AskAsync(context);
        }

        return metadata.Any(data => data is WeakSignInAttribute) ? null : ((AdminController)context.Controller).AskForStrongSignIn(services.GetRequiredService<InterfaceTexts>());
    }
}

/// <summary>Marks what people need who have yet to set up a stronger sign-in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WeakSignInAttribute : Attribute;

/// <summary>Marks where people prove who they are, or go.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ProvingSignInAttribute : Attribute;
