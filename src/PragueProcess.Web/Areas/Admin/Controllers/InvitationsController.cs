using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where somebody who was invited makes their account, or gets back into it.</summary>
[AllowAnonymous]
[AsStranger]
public sealed class InvitationsController(
    Invitations invitations, InvitedAccounts invited, Passkeys passkeys, KnownBrowsers browsers, SignInManager<Account> sessions, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Invitations)]
    public async Task<IActionResult> Show(string? token, CancellationToken cancellation) =>
        await invitations.FindAsync(token ?? "", cancellation) is { } invitation
            ? View(await PageAsync(invitation, new InvitationForm { Token = token }, []))
            : Expired();

    [HttpPost(AdminLinks.Invitations)]
    public async Task<IActionResult> Accept(InvitationForm form, CancellationToken cancellation)
    {
        if (await invitations.FindAsync(form.Token ?? "", cancellation) is not { } invitation)
        {
            return Expired();
        }

        var (account, errors) = await invited.AcceptAsync(invitation, form, cancellation);
        if (account is null)
        {
            return errors.Count == 0 ? Expired() : Unprocessable("Show", await PageAsync(invitation, form, errors));
        }

        await (form.IsByPasskey ? passkeys.SignInAsync(account) : sessions.SignInAsync(account, isPersistent: false));
        browsers.Remember(HttpContext, account);
        Tell(texts["Admin.Invitation.Welcome", account.DisplayName]);
        return SeeOther(AdminLinks.Dashboard);
    }

    [HttpPost(AdminLinks.InvitationPasskey)]
    public async Task<IActionResult> AskForPasskey(InvitationForm form, CancellationToken cancellation)
    {
        if (await invitations.FindAsync(form.Token ?? "", cancellation) is not { } invitation)
        {
            return NotFound();
        }

        if (invited.CheckName(invitation, form).Count > 0)
        {
            return UnprocessableEntity();
        }

        var account = await invited.FindAsync(invitation);
        var options = await passkeys.CreationOptionsAsync(invitation.AccountId ?? invitation.Id, account?.Email ?? form.Email!.Trim(), account?.DisplayName ?? form.DisplayName!.Trim());
        return Content(options, MediaTypeNames.Application.Json);
    }

    private async Task<InvitationPage> PageAsync(Invitation invitation, InvitationForm form, IReadOnlyList<FieldError> errors)
    {
        var account = await invited.FindAsync(invitation);
        return new InvitationPage(texts[account is null ? "Admin.Invitation.Title" : "Admin.Recovery.Title"], form, invitation.Role) { Account = account, Errors = errors };
    }

    private ViewResult Expired()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Expired", new AdminPage(texts["Admin.Invitation.Expired"]));
    }
}
