using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where somebody who was invited makes their account.</summary>
[AllowAnonymous]
public sealed class InvitationsController(
    Invitations invitations, UserManager<Account> accounts, SignInManager<Account> sessions, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Invitations)]
    public async Task<IActionResult> Show(string? token, CancellationToken cancellation) =>
        await invitations.FindAsync(token ?? "", cancellation) is { } invitation
            ? View(Page(invitation, new InvitationForm { Token = token }, []))
            : Expired();

    [HttpPost(AdminLinks.Invitations)]
    public async Task<IActionResult> Accept(InvitationForm form, CancellationToken cancellation)
    {
        if (await invitations.FindAsync(form.Token ?? "", cancellation) is not { } invitation)
        {
            return Expired();
        }

        var errors = Check(form).ToList();
        var account = AccountOf(invitation, form);
        var made = errors.Count == 0 && await invitations.AcceptAsync(invitation, () => MakeAsync(account, form.Password!, errors), cancellation);
        if (!made)
        {
            return errors.Count == 0 ? Expired() : Unprocessable("Show", Page(invitation, form, errors));
        }

        await sessions.SignInAsync(account, isPersistent: false);
        Tell(texts["Admin.Invitation.Welcome", account.DisplayName]);
        return SeeOther(AdminLinks.Dashboard);
    }

    private async Task<bool> MakeAsync(Account account, string password, List<FieldError> errors)
    {
        var result = await accounts.CreateAsync(account, password);
        errors.AddRange(result.Errors.Select(AccountErrors.FieldOf).Distinct().Select(field => new FieldError(field, texts[$"Admin.Account.Wrong.{field}", AccountServices.PasswordLength])));
        return result.Succeeded;
    }

    private IEnumerable<FieldError> Check(InvitationForm form)
    {
        if (form.DisplayName?.Trim() is not { Length: > 0 and <= Account.DisplayNameMaxLength } name || TextNormalizer.FindHidden(name, allowLines: false) is not null)
        {
            yield return new FieldError("displayName", texts["Admin.Account.Wrong.displayName", Account.DisplayNameMaxLength]);
        }

        if (form.Email?.Trim() is not { Length: > 0 and <= Account.EmailMaxLength })
        {
            yield return new FieldError("email", texts["Admin.Account.Wrong.email"]);
        }

        if (form.Password != form.Repeated || string.IsNullOrEmpty(form.Password))
        {
            yield return new FieldError("repeated", texts["Admin.Account.Wrong.repeated"]);
        }
    }

    private static Account AccountOf(Invitation invitation, InvitationForm form) => new()
    {
        UserName = form.Email?.Trim(),
        Email = form.Email?.Trim(),
        DisplayName = form.DisplayName?.Trim() ?? "",
        Role = invitation.Role,
        Languages = invitation.Languages,
        InterfaceLanguage = Languages.TryParse(form.Language, out var language) ? language : InterfaceTexts.Current,
    };

    private InvitationPage Page(Invitation invitation, InvitationForm form, IReadOnlyList<FieldError> errors) =>
        new(texts["Admin.Invitation.Title"], form, invitation.Role) { Errors = errors };

    private ViewResult Expired()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Expired", new AdminPage(texts["Admin.Invitation.Expired"]));
    }
}
