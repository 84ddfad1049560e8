using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The area's pages for answers without a body of their own. Nobody can ask for them: the status pages do.</summary>
[AllowAnonymous]
[RequestSizeLimit(KeptForm.MaxBytes)]
public sealed class ErrorsController(InterfaceTexts texts) : AdminController
{
    // Whatever was sent has been refused already.
    public override void OnActionExecuting(ActionExecutingContext context)
    {
    }

    [IgnoreAntiforgeryToken]
    [Route("admin/errors/{status:int}")]
    public async Task<IActionResult> Show([FromRoute] int status)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } asked)
        {
            return NotFound();
        }

        if (status == StatusCodes.Status401Unauthorized)
        {
            var kept = await KeptForm.OfAsync(Request, asked.OriginalPath, HttpContext.RequestAborted);
            return View("~/Areas/Admin/Views/Sessions/New.cshtml", new SignInPage(texts["Admin.SignIn.Title"], ReturnForm.Carrying(kept)));
        }

        var kind = ErrorKinds.Of(status);
        var failed = status >= StatusCodes.Status500InternalServerError && KeptForm.CanKeep(Request, asked.OriginalPath);
        return View(new ErrorPage(texts[$"Error.{kind}.Title"], texts[$"Error.{kind}.Text"])
        {
            Kept = failed ? await KeptForm.OfAsync(Request, asked.OriginalPath, HttpContext.RequestAborted) : null,
        });
    }

    /// <summary>What went wrong.</summary>
    public sealed record ErrorPage(string Title, string Text) : AdminPage(Title)
    {
        /// <summary>The form that the site failed to take; null when there is none.</summary>
        public KeptForm? Kept { get; init; }
    }
}
