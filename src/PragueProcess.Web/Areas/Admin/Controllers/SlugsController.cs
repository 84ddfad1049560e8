using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Proposes while somebody types a title how its page is named in the address.</summary>
public sealed class SlugsController : AdminController
{
    [Authorize(Policies.Translate)]
    [HttpPost(AdminLinks.Slugs)]
    public IActionResult Make([FromForm] string? title) =>
        title?.Length > TextContent.TitleMaxLength ? BadRequest() : Content(SlugMaker.Make(title ?? ""));
}
