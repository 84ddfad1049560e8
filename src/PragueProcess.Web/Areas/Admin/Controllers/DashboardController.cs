using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Where an editor starts.</summary>
[Authorize(Policies.Translate)]
public sealed class DashboardController(InterfaceTexts texts) : AdminController
{
    [HttpGet(AdminLinks.Dashboard)]
    public IActionResult Index() => View(new AdminPage(texts["Admin.Dashboard.Title"]));
}
