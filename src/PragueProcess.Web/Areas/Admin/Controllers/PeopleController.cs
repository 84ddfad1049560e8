using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Links;
using PragueProcess.Web.Mail;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Who works in the editors' area, and what each may do.</summary>
[Authorize(Policies.Administer)]
public sealed class PeopleController(People people, Invitations invitations, Mailer mail, SiteAddress address, InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.People)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new PersonForm(), [], cancellation));

    [Confirmed]
    [HttpPost(AdminLinks.NewInvitation)]
    public async Task<IActionResult> Invite(PersonForm form, CancellationToken cancellation)
    {
        if (Wrong(form) is { } wrong)
        {
            return Unprocessable("Index", await PageAsync(form, [wrong], cancellation));
        }

        var token = await invitations.CreateAsync(form.Role, LanguagesOf(form), cancellation);
        return await HandOverAsync(AdminLinks.Invitation(token), form.Email, texts["Admin.People.InvitedText", texts[$"Admin.Role.{form.Role}"], Invitations.Lifetime.Days], cancellation);
    }

    [Confirmed]
    [HttpPost("/admin/people/invitations/{id:int}/revocation")]
    public async Task<IActionResult> Revoke(int id, CancellationToken cancellation)
    {
        await invitations.RevokeAsync(id, cancellation);
        Tell(texts["Admin.People.Revoked"]);
        return SeeOther(AdminLinks.People);
    }

    [HttpGet("/admin/people/{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellation) => await people.FindAsync(id, cancellation) is { } person
        ? View(PersonPage(person, new PersonForm { Role = person.Account.Role, Languages = [.. person.Account.Languages.Select(language => language.Code())], IsDisabled = person.Account.IsDisabled }))
        : NotFound();

    [Confirmed]
    [HttpPost("/admin/people/{id:int}")]
    public async Task<IActionResult> Update(int id, PersonForm form, CancellationToken cancellation)
    {
        if (await people.FindAsync(id, cancellation) is not { } person)
        {
            return NotFound();
        }

        if (Wrong(form) is { } wrong)
        {
            return Unprocessable("Edit", PersonPage(person, form) with { Errors = [wrong] });
        }

        if (!await people.ChangeAsync(id, form.Role, LanguagesOf(form), form.IsDisabled, cancellation))
        {
            return Unprocessable("Edit", PersonPage(person, form) with { Errors = [new FieldError("role", texts["Admin.People.Last"])] });
        }

        Tell(texts["Admin.People.Saved", person.Account.DisplayName]);
        return SeeOther(AdminLinks.People);
    }

    [Confirmed]
    [HttpPost("/admin/people/{id:int}/recovery")]
    public async Task<IActionResult> Recover(int id, CancellationToken cancellation)
    {
        if (await people.FindAsync(id, cancellation) is not { Account.IsDisabled: false } person)
        {
            return NotFound();
        }

        var token = await invitations.RecoverAsync(person.Account, cancellation);
        return await HandOverAsync(
            AdminLinks.Invitation(token), person.Account.Email, texts["Admin.People.RecoveryText", person.Account.DisplayName, Invitations.Lifetime.Days], cancellation);
    }

    private async Task<IActionResult> HandOverAsync(string path, string? email, string text, CancellationToken cancellation)
    {
        var link = address.Absolute(Request, path);
        var to = email?.Trim() ?? "";
        if (await mail.TrySendAsync(to, texts["Admin.People.MailSubject"], texts["Admin.People.MailText", link, Invitations.Lifetime.Days], cancellation))
        {
            Tell(texts["Admin.People.Sent", to]);
            return SeeOther(AdminLinks.People);
        }

        var problem = mail.IsSet && to.Length > 0 ? texts["Admin.People.NotSent", to] : null;
        return View("Link", new LinkPage(texts["Admin.People.LinkTitle"], text, link, AdminLinks.People, problem));
    }

    private FieldError? Wrong(PersonForm form) => form switch
    {
        _ when !Enum.IsDefined(form.Role) || !ModelState.IsValid => new FieldError("role", texts["Admin.People.WrongRole"]),
        { Role: Role.Translator, Known.Count: 0 } => new FieldError("languages", texts["Admin.People.WrongLanguages"]),
        _ => null,
    };

    private static IReadOnlyCollection<Language> LanguagesOf(PersonForm form) => form.Role == Role.Translator ? form.Known : [];

    private async Task<PeoplePage> PageAsync(PersonForm form, IReadOnlyList<FieldError> errors, CancellationToken cancellation) =>
        new(texts["Admin.People.Title"], await people.ListAsync(cancellation), await invitations.OpenAsync(cancellation))
        {
            Form = form,
            SendsMail = mail.IsSet,
            Errors = errors,
        };

    private static PersonPage PersonPage(Person person, PersonForm form) => new(person.Account.DisplayName, person, form);
}
