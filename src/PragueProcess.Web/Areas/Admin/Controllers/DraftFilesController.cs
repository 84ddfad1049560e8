using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The files that a draft names, for whoever may see it, also while no visitor can read them.</summary>
[SecurityHeadersPolicy(SecurityHeaders.Files)]
public sealed class DraftFilesController(DraftQueries drafts, FileListQueries files, ShareLinks links) : AdminController
{
    [Authorize(Policies.Translate)]
    [HttpGet("/admin/items/{kind}/{name}/files/{sha256}")]
    public Task<IActionResult> Show([FromRoute] string kind, [FromRoute] string name, [FromRoute] string sha256, CancellationToken cancellation) =>
        ShowAsync($"{kind}/{name}", sha256, cancellation);

    /// <summary>The same for whoever holds a link to the draft, without an account.</summary>
    [AllowAnonymous]
    [HttpGet("/admin/shared/{language}/files/{sha256}")]
    public async Task<IActionResult> Shared([FromRoute] string sha256, string? token, CancellationToken cancellation) =>
        await ShowAsync(await links.FindAsync(token ?? "", cancellation), sha256, cancellation);

    private async Task<IActionResult> ShowAsync(string? key, string sha256, CancellationToken cancellation)
    {
        Response.RefuseListing();
        return key is not null && await drafts.FindAsync(key, cancellation) is { } draft && await files.FindInAsync(draft, sha256, cancellation) is { } file
            ? new StoredFileResult(files.Open(file), file.Name, file.Sha256, file.Type.IsShownInline())
            : NotFound();
    }
}
