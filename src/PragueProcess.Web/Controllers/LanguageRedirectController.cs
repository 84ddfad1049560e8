using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>Leads from the bare address to the home page in the visitor's language.</summary>
[AllowAnonymous]
public sealed class LanguageRedirectController : Controller
{
    [HttpGet(SiteLinks.Root)]
    public IActionResult Show()
    {
        Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return LocalRedirect(SiteLinks.Home(AcceptedLanguage.Of(Request)));
    }
}
