using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Redirects;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>The old addresses of pages and where they lead.</summary>
[Authorize(Policies.Publish)]
[Route(AdminLinks.Redirects)]
public sealed class RedirectsController(Model.Publishing.Redirects redirects, ItemNames names, ItemListQueries items, InterfaceTexts texts) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new RedirectForm(), cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Create(RedirectForm form, CancellationToken cancellation)
    {
        var fault = RedirectPaths.Read(form.Path) is { } read
            ? await redirects.AddAsync(read.Kind, read.Language, read.Path, form.To ?? "", cancellation)
            : RedirectFault.InvalidPath;
        if (fault is { } wrong)
        {
            var error = new FieldError(wrong == RedirectFault.NoPage ? "to" : "path", texts[$"Admin.Redirects.Wrong.{wrong}"]);
            return Unprocessable("Index", await PageAsync(form, cancellation) with { Errors = [error] });
        }

        Tell(texts["Admin.Redirects.Added"]);
        return SeeOther(AdminLinks.Redirects);
    }

    [HttpPost("{id:int}/removal")]
    public async Task<IActionResult> Remove([FromRoute] int id, CancellationToken cancellation)
    {
        if (!await redirects.RemoveAsync(id, cancellation))
        {
            return NotFound();
        }

        Tell(texts["Admin.Redirects.Removed"]);
        return SeeOther(AdminLinks.Redirects);
    }

    private async Task<RedirectsPage> PageAsync(RedirectForm form, CancellationToken cancellation)
    {
        var targets = (await names.LoadAsync(InterfaceTexts.Current, cancellation)).Values
            .Where(item => item.Path.Length > 0).OrderBy(item => item.Kind).ThenBy(item => item.Title, StringComparer.CurrentCulture);
        return new RedirectsPage(
            texts["Admin.Redirects.Title"], form, await redirects.ListAsync(cancellation), await items.TitlesAsync(InterfaceTexts.Current, cancellation), [.. targets]);
    }
}
