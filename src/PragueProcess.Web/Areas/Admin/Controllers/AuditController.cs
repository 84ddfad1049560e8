using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Areas.Admin.Accounts;
using PragueProcess.Web.Areas.Admin.Audit;
using PragueProcess.Web.Feeds;
using PragueProcess.Web.Feeds.Csv;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Controllers;

/// <summary>Who signed in, published, invited or exported, and when.</summary>
[Authorize(Policies.Administer)]
public sealed class AuditController(AuditLog log, People people, SiteCalendar calendar, InterfaceTexts texts) : AdminController
{
    private static readonly CsvColumn<AuditLine>[] Columns =
    [
        new("at", line => line.At.ToString("O", CultureInfo.InvariantCulture)),
        new("kind", line => line.Kind.ToString()),
        new("account", line => line.Account),
        new("subject_account", line => line.SubjectAccount),
        new("subject", line => line.Subject),
    ];

    [HttpGet(AdminLinks.Audit)]
    public async Task<IActionResult> Index(AuditForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || form.Page is < 1 or > 100_000)
        {
            return BadRequest();
        }

        var (lines, hasMore) = await log.ListAsync(form.Filter(calendar), form.Page, cancellation);
        return View(new AuditPage(texts["Admin.Audit.Title"], form, lines, await people.ListAsync(cancellation), hasMore));
    }

    /// <summary>The lines that the filter lets through; that they were taken away is a line of its own.</summary>
    [HttpGet(AdminLinks.AuditTable)]
    public async Task<IActionResult> Export(AuditForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        await log.AddAsync(AuditKind.Exported, User.AccountId(), AdminLinks.AuditTable, cancellation);
        Response.ContentType = TwinFormat.Csv.MediaType;
        Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        var lines = await log.AllAsync(form.Filter(calendar)).ToListAsync(cancellation);
        await CsvTable.Of(lines, Columns).WriteAsync(Response.Body, cancellation);
        return new EmptyResult();
    }
}
