using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Tests.Web.Probes;

/// <summary>Answers at the members' addresses with what it was asked for.</summary>
[AllowAnonymous]
[Section(Section.Members)]
public sealed class MemberProbesController : Controller
{
    [HttpGet("")]
    public ContentResult Index(Language language) => Content($"members {language}");

    [HttpGet("{slug}")]
    public ContentResult Show(Language language, string slug) => Content($"member {slug} {language}");
}
