using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>The files of public documents, and of nothing else.</summary>
[AllowAnonymous]
[SecurityHeadersPolicy(SecurityHeaders.Files)]
public sealed class FilesController(FileQueries files) : Controller
{
    /// <summary>
    /// One file, or a part of it (RFC 9110, 14); 301 to the file in its place, 410 when it was public once. Caches ask each time whether it still is.
    /// </summary>
    [HttpGet("/files/{sha256}/{name}")]
    public async Task<IActionResult> Show(string sha256, string name, CancellationToken cancellation) => await files.ResolveAsync(sha256, cancellation) switch
    {
        FileResolution.Found found when FileNames.InAddress(found.File.Name) != name => new MovedResult(SiteLinks.File(found.File)),
        FileResolution.Found found => new StoredFileResult(found.Content, found.File.Name, found.File.Sha256, found.File.Type.IsShownInline()),
        FileResolution.Replaced replaced => new MovedResult(SiteLinks.File(replaced.By)),
        FileResolution.Gone => new GoneResult(null),
        _ => NotFound(),
    };
}
