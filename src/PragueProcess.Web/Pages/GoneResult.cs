using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Pages;

/// <summary>The answer for what was withdrawn: 410, and on the page of that status what visitors are told of it.</summary>
/// <param name="note">What they are told; null when it is nothing in particular.</param>
public sealed class GoneResult(PublicNote? note) : StatusCodeResult(StatusCodes.Status410Gone)
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Features.Set(note);
        base.ExecuteResult(context);
    }

    /// <summary>What visitors are told of what was asked for.</summary>
    public static PublicNote? NoteOf(HttpContext context) => context.Features.Get<PublicNote>();
}
