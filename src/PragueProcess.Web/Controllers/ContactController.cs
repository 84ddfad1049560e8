using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>How to reach the secretariat.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.Contact)]
public sealed class ContactController(ContactQueries contacts, PageMetadataFactory metadata) : Controller
{
    /// <summary>How to reach the secretariat.</summary>
    [HttpGet("")]
    [JsonOf<ContactListJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation) => View(new ContactPage(
        await metadata.ForSectionAsync(Section.Contact, language, cancellation),
        await contacts.ListAsync(language, cancellation)));
}
