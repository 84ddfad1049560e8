using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>What all controllers of the editors' area share: only forms of the site's own are taken, and nothing is kept by browsers or proxies.</summary>
[Area(Area)]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[StrongSignIn(Order = -1)]
public abstract class AdminController : Controller
{
    /// <summary>The area's name.</summary>
    public const string Area = "Admin";

    private static readonly Uri AnyHost = new("http://localhost");

    /// <summary>Where the message is kept until the next page shows it.</summary>
    public const string MessageKey = "message";

    /// <summary>Where what was refused is kept until the next page shows it, one reason a line.</summary>
    public const string ProblemKey = "problem";

    /// <summary>Says for the audit log who acts, and refuses what was sent and is no form (RFC 9110, 15.5.16).</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        HttpContext.RequestServices.GetRequiredService<Actor>().AccountId = User.Role() is null ? null : User.AccountId();
        if (!HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method) && !Request.HasFormContentType)
        {
            context.Result = StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }
    }

    /// <summary>Leads to the person's account, to set up a stronger sign-in first.</summary>
    internal IActionResult AskForStrongSignIn(InterfaceTexts texts)
    {
        TempData[ProblemKey] = texts["Admin.Account.NeedsStrong"];
        return SeeOther(AdminLinks.Account);
    }

    /// <summary>Says in one line on the next page what was done.</summary>
    protected void Tell(string message) => TempData[MessageKey] = message;

    /// <summary>Says in one line on the next page what was done, and that the browser need keep nothing more of the form.</summary>
    protected void TellTaken(string message)
    {
        if (Guid.TryParse(Request.Form["opening"], out var opening))
        {
            new TakenForm(opening).Tell(TempData);
        }

        Tell(message);
    }

    /// <summary>Why something was not done, for the summary of a form.</summary>
    protected static IReadOnlyList<FieldError> Say(Outcome outcome) =>
        [.. outcome.Refusals.Select(refusal => new FieldError(null, refusal.In(InterfaceTexts.Current)))];

    /// <summary>Leads to a page that says what was done, or why it was not.</summary>
    protected IActionResult SeeOther(string path, Outcome outcome, string done) => SeeOther(path, Say(outcome), done);

    /// <summary>Leads to a page that says what was done, or what was wrong.</summary>
    protected IActionResult SeeOther(string path, IReadOnlyList<FieldError> errors, string done)
    {
        Answer(errors, done);
        return SeeOther(path);
    }

    /// <summary>Says on the next page what was done, or what was wrong.</summary>
    protected void Answer(IReadOnlyList<FieldError> errors, string done)
    {
        if (errors.Count == 0)
        {
            Tell(done);
        }
        else
        {
            TempData[ProblemKey] = string.Join('\n', errors.Select(error => error.Message));
        }
    }

    /// <summary>The answer to a form that was taken: go and see (RFC 9110, 15.4.4).</summary>
    protected IActionResult SeeOther(string path)
    {
        // A header holds ASCII alone.
        Response.Headers.Location = new Uri(AnyHost, path).PathAndQuery;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The answer to a form that cannot be taken as it is: the same page with what was typed and what is wrong (RFC 9110, 15.5.21).</summary>
    protected ViewResult Unprocessable(string view, object model)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, model);
    }
}
