using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Shows one text of a form as the public will see it; the form itself is not saved.</summary>
[RequestSizeLimit(DraftFormController.MaxBytes)]
public sealed class MarkdownPreviewsController(TextPreviews previews, InterfaceTexts texts) : AdminController
{
    /// <summary>Makes markdown of what a word processor put on the clipboard; of what is too much for that the page pastes the words alone.</summary>
    [Authorize(Policies.Translate)]
    [HttpPost(AdminLinks.Paste)]
    public IActionResult Paste([FromForm] string? html) => PastedHtml.ToMarkdown(html ?? "") is { } markdown
        ? Content(markdown, "text/markdown; charset=utf-8")
        : new ContentResult { StatusCode = StatusCodes.Status413PayloadTooLarge };

    [Authorize(Policies.Translate)]
    [HttpPost(AdminLinks.Markdown)]
    public async Task<IActionResult> Show([FromForm] string? preview, CancellationToken cancellation)
    {
        if (!Languages.TryParse(preview, out var language))
        {
            return BadRequest();
        }

        var body = Request.Form[FormFields.TextName(language, "body")].ToString();
        var shown = await previews.RenderAsync(body, language, cancellation);
        return View(new MarkdownPreviewPage(texts["Admin.Preview.Title", language.NativeName()], language, Request.Form[FormFields.TextName(language, "title")].ToString(), shown) { Remarks = TextAdvice.OfBody(body) });
    }
}
