using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Says while somebody types a date how it is understood.</summary>
public sealed class DatesController(InterfaceTexts texts) : AdminController
{
    [Authorize(Policies.Translate)]
    [HttpPost(AdminLinks.Dates)]
    public IActionResult Read([FromForm] string? typed, [FromForm] bool isRange)
    {
        var reading = DateReader.Read(typed ?? "");
        reading = isRange ? reading : reading.AsOneDate();
        return Content(reading.Range is { } range ? DateFormatter.Format(range, InterfaceTexts.Current) : texts[$"Admin.Date.{reading.Problem}"]);
    }
}
