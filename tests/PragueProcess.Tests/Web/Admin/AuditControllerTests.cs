using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class AuditControllerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Sign_ins_failures_publications_rights_links_and_exports_are_written_down_with_who_did_them()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var stranger = site.Browser();
        using var failed = await stranger.PostFormAsync("/admin/sign-in", "/admin/sign-in", new() { ["email"] = "nobody@example.org", ["password"] = "not the password" });
        await site.SaveAsync("meeting/2013-01-workshop", (MeetingContent content) => content with { Participants = 5 });
        const string publication = "/admin/items/meeting/2013-01-workshop/publication";
        using var published = await administrator.PostFormAsync(publication, publication, new() { ["facts"] = "true" });
        using var invited = await administrator.PostFormAsync("/admin/people", "/admin/people/invitations", new() { ["role"] = "Editor" });
        await administrator.GetStringAsync(new Uri("/admin/selection/export.csv?keys=member/poland", UriKind.Relative));

        var log = await LinesAsync();
        Assert.Equal(HttpStatusCode.SeeOther, published.StatusCode);
        Assert.Superset(
            new HashSet<AuditKind> { AuditKind.AccountMade, AuditKind.SignedIn, AuditKind.SignInFailed, AuditKind.Published, AuditKind.Invited, AuditKind.Exported },
            log.Select(line => line.Kind).ToHashSet());
        Assert.NotNull(log.First(line => line is { Kind: AuditKind.Published, Subject: "meeting/2013-01-workshop" }).Account);
        Assert.NotNull(log.First(line => line.Kind == AuditKind.Invited).Account);
        Assert.Null(log.First(line => line.Kind == AuditKind.SignInFailed).Account);
        Assert.DoesNotContain("nobody@example.org", log.Select(line => line.Subject));
    }

    [Fact]
    public async Task The_log_is_filtered_and_taken_away_by_administrators()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var filtered = await administrator.GetStringAsync(new Uri("/admin/audit?kind=SignedIn", UriKind.Relative));
        Assert.Contains("<td>Signed in</td>", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>Published</td>", filtered, StringComparison.Ordinal);
        var table = await administrator.GetStringAsync(new Uri("/admin/audit/export.csv?kind=SignedIn", UriKind.Relative));
        Assert.StartsWith("at,kind,account,subject_account,subject", table.TrimStart('\uFEFF'), StringComparison.Ordinal);
        using var wrong = await administrator.GetAsync(new Uri("/admin/audit?from=nonsense", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_line_can_be_changed_neither_by_the_program_nor_in_the_database()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var refused = await Assert.ThrowsAsync<SqliteException>(() => site.WithAsync((SiteDbContext db) => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Subject, "forged"))));
        Assert.Contains("only ever added to", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.WithAsync(async (SiteDbContext db) =>
        {
            db.Remove(await db.AuditEntries.FirstAsync());
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task What_is_older_than_the_log_is_kept_is_forgotten()
    {
        using var client = await site.SignInAsync(Role.Editor);
        Assert.Equal(0, await site.WithAsync((AuditLog log) => log.ForgetAsync(TimeSpan.FromDays(30), default)));
        Assert.NotEqual(0, await site.WithAsync((AuditLog log) => log.ForgetAsync(TimeSpan.FromDays(-1), default)));
    }

    private async Task<IReadOnlyList<AuditLine>> LinesAsync() => (await site.WithAsync((AuditLog log) => log.ListAsync(new AuditFilter(), 1, default))).Lines;
}
