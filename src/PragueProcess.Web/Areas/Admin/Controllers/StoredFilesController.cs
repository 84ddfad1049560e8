using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NetEscapades.AspNetCore.SecurityHeaders;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Files;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Files;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The files that documents offer.</summary>
public sealed class StoredFilesController(FileListQueries files, ReferenceData references, ItemListQueries items, IOptions<FilesOptions> options, InterfaceTexts texts) : AdminController
{
    [Authorize(Policies.Contribute)]
    [HttpGet(AdminLinks.Files)]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellation) => View(await ListAsync(q, null, cancellation));

    [Authorize(Policies.Contribute)]
    [HttpPost(AdminLinks.Files)]
    [Upload]
    public async Task<IActionResult> Create([FromServices] Uploads uploads, CancellationToken cancellation)
    {
        try
        {
            var taken = await uploads.TakeAsync(UploadAttribute.FileOf(HttpContext), User.Author(), cancellation);
            Tell(texts[taken.IsNew ? "Admin.Files.Stored" : "Admin.Files.StoredBefore"]);
            return Done(AdminLinks.File(taken.Sha256));
        }
        catch (FileRefusedException refused)
        {
            return AsksForJson ? Plain(refused) : Unprocessable("Index", await ListAsync(null, refused, cancellation));
        }
    }

    [Authorize(Policies.Contribute)]
    [HttpGet("/admin/files/{sha256}")]
    public async Task<IActionResult> Show([FromRoute] string sha256, CancellationToken cancellation) =>
        await files.FindAsync(sha256, cancellation) is { } file ? View(await PageAsync(file, null, cancellation)) : NotFound();

    /// <summary>The file itself, also while no visitor can read it.</summary>
    [Authorize(Policies.Contribute)]
    [HttpGet("/admin/files/{sha256}/content")]
    [SecurityHeadersPolicy(SecurityHeaders.Files)]
    public async Task<IActionResult> Content([FromRoute] string sha256, CancellationToken cancellation) =>
        await files.FindAsync(sha256, cancellation) is { } file ? new StoredFileResult(files.Open(file), file.Name, file.Sha256, isInline: false) : NotFound();

    /// <summary>Puts another file in the place of one, in the drafts of all documents that name it.</summary>
    [Authorize(Policies.Contribute)]
    [HttpPost("/admin/files/{sha256}/replacement")]
    [Upload]
    public async Task<IActionResult> Replace(
        [FromRoute] string sha256,
        [FromServices] Uploads uploads,
        [FromServices] FileReplacements replacements,
        [FromServices] RefusalWording wording,
        CancellationToken cancellation)
    {
        if (await files.FindAsync(sha256, cancellation) is not { } former)
        {
            return NotFound();
        }

        try
        {
            var taken = await uploads.TakeAsync(UploadAttribute.FileOf(HttpContext), User.Author(), cancellation);
            var outcome = await replacements.ReplaceAsync(former.Sha256, taken.Sha256, User.Author(), cancellation);
            Answer(await wording.SayOfItemsAsync(outcome, cancellation), texts["Admin.Files.Replaced"]);
            return Done(AdminLinks.File(taken.Sha256));
        }
        catch (FileRefusedException refused)
        {
            return AsksForJson ? Plain(refused) : Unprocessable("Show", await PageAsync(former, refused, cancellation));
        }
    }

    [Authorize(Policies.Publish)]
    [HttpPost("/admin/files/{sha256}/removal")]
    public async Task<IActionResult> Remove([FromRoute] string sha256, [FromServices] StoredFiles stored, CancellationToken cancellation)
    {
        if (await files.FindAsync(sha256, cancellation) is null)
        {
            return NotFound();
        }

        var isRemoved = await stored.RemoveAsync(sha256, cancellation);
        TempData[isRemoved ? MessageKey : ProblemKey] = texts[isRemoved ? "Admin.Files.Removed" : "Admin.Files.StillUsed"];
        return SeeOther(isRemoved ? AdminLinks.Files : AdminLinks.File(sha256));
    }

    private bool AsksForJson => Request.Headers.Accept.Contains("application/json");

    private async Task<FilesPage> ListAsync(string? words, FileRefusedException? refused, CancellationToken cancellation) => new(
        texts["Admin.Files.Title"],
        await files.ListAsync(words, cancellation),
        words,
        await items.TitlesAsync(InterfaceTexts.Current, cancellation),
        Form(AdminLinks.Files, texts["Admin.Files.Upload"], refused));

    private async Task<FilePage> PageAsync(ListedFile file, FileRefusedException? refused, CancellationToken cancellation)
    {
        var form = Form(AdminLinks.FileReplacement(file.Sha256), texts["Admin.Files.Replace"], refused);
        var uses = await references.UsesAsync(ReferenceTarget.File, file.Sha256, cancellation);
        return new FilePage(file.Name, file, await items.TitlesAsync(InterfaceTexts.Current, cancellation), form) { NamedBy = [.. uses.Select(use => use.Key).Distinct()] };
    }

    private UploadForm Form(string action, string submit, FileRefusedException? refused) =>
        new(action, submit, options.Value.MaxMegabytes, refused is null ? [] : [Say(refused)]);

    private FieldError Say(FileRefusedException refused) => new("file", texts[$"Admin.Files.Wrong.{refused.Fault}", options.Value.MaxMegabytes]);

    private ContentResult Plain(FileRefusedException refused) =>
        new() { StatusCode = StatusCodes.Status422UnprocessableEntity, ContentType = "text/plain; charset=utf-8", Content = Say(refused).Message };

    private IActionResult Done(string path) => AsksForJson ? Json(new UploadAnswer(path)) : SeeOther(path);
}
