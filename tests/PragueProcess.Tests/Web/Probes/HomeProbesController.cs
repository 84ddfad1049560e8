using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Probes;

/// <summary>Answers at the home page's addresses with the language that it was asked for.</summary>
[AllowAnonymous]
[Section(Section.Home)]
public sealed class HomeProbesController : Controller
{
    [HttpGet]
    public ContentResult Show(Language language) => Content($"home {language}");
}
