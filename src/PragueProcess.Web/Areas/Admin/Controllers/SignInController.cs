using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>What pages share that ask who a person is: how they go on afterwards.</summary>
[RequestSizeLimit(KeptForm.MaxBytes)]
[RequestFormLimits(ValueLengthLimit = KeptForm.MaxBytes)]
public abstract class SignInController(InterfaceTexts texts) : AdminController
{
    /// <summary>The words of the area.</summary>
    protected InterfaceTexts Texts => texts;

    /// <summary>Goes on with the form that was kept, else to the page that was wanted.</summary>
    protected IActionResult GoOn(ReturnForm form) => form.Kept is { } kept
        ? View("~/Areas/Admin/Views/Sessions/Resume.cshtml", new ResumePage(texts["Admin.Resume.Title"], kept))
        : SeeOther(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : AdminLinks.Dashboard);
}
