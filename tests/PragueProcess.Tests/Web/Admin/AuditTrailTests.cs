using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What the audit log is told, and how it is looked through.</summary>
public sealed class AuditTrailTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2013-01-workshop";
    private const string Item = $"/admin/items/{Key}";
    private const string Password = "a long enough sentence 1";

    [Fact]
    public async Task What_is_shared_withdrawn_and_removed_is_written_down_with_its_key_and_what_was_refused_is_not()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var shared = await administrator.PostFormAsync($"{Item}/links", $"{Item}/links", new() { ["days"] = "7" });
        using var silent = await administrator.PostFormAsync($"{Item}/withdrawal", $"{Item}/withdrawal", new() { ["fr"] = " " });
        Assert.Equal([AuditKind.DraftShared], await KindsAsync(line => line.Subject == Key && line.Kind != AuditKind.Published));
        using var withdrawn = await administrator.PostFormAsync($"{Item}/withdrawal", $"{Item}/withdrawal", new() { ["fr"] = "Cette réunion n’a pas eu lieu." });
        using var trashed = await administrator.PostFormAsync(Item, $"{Item}/trash", []);
        using var wrong = await administrator.PostFormAsync("/admin/trash", $"{Item}/removal", new() { ["typed"] = "something else" });
        Assert.DoesNotContain(AuditKind.Removed, await KindsAsync(line => line.Subject == Key));
        using var removed = await administrator.PostFormAsync("/admin/trash", $"{Item}/removal", new() { ["typed"] = Key });
        Assert.Superset(new HashSet<AuditKind> { AuditKind.Withdrawn, AuditKind.Removed }, (await KindsAsync(line => line.Subject == Key)).ToHashSet());
    }

    [Fact]
    public async Task What_changes_how_somebody_signs_in_is_written_down()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        using var passkey = await new SoftPasskey().AddAsync(client);
        using var changed = await client.PostFormAsync("/admin/account", "/admin/account/password", new() { ["password"] = "quite another sentence 2", ["repeated"] = "quite another sentence 2" });
        await AuthenticatorApp.SetUpAsync(client);
        await site.ForgetStepAsync(account.Email!);
        // Another app in the place of the first, and the codes that come with each.
        await AuthenticatorApp.SetUpAsync(client);
        using var recovery = await administrator.PostFormAsync($"/admin/people/{account.Id}", $"/admin/people/{account.Id}/recovery", []);
        var kinds = await KindsAsync(line => line.AccountId == account.Id || line.SubjectAccountId == account.Id);
        Assert.Equal((2, 2), (kinds.Count(kind => kind == AuditKind.AuthenticatorChanged), kinds.Count(kind => kind == AuditKind.RecoveryCodesMade)));
        Assert.Superset(
            new HashSet<AuditKind> { AuditKind.PasskeyAdded, AuditKind.PasswordChanged, AuditKind.RecoveryLinkMade },
            kinds.ToHashSet());
    }

    [Fact]
    public async Task A_publication_that_the_log_cannot_tell_of_does_not_happen()
    {
        using var full = new Site();
        await full.SaveAsync(Key, (MeetingContent content) => content with { Participants = 6 });
        using var editor = await full.SignInAsync(Role.Editor);
        const string publication = $"{Item}/publication";
        var page = new HtmlParser().ParseDocument(await TextAsync(editor, publication));
        await full.WithAsync((SiteDbContext db) => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER \"Full\" BEFORE INSERT ON \"AuditEntries\" WHEN NEW.\"Kind\" = 'Published' BEGIN SELECT RAISE(ABORT, 'full'); END;"));
        using var answer = await editor.SendFormAsync(page, publication, new() { ["facts"] = "true" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotEqual(6, await full.WithAsync((SiteDbContext db) => db.Meetings.Where(row => row.Item.Key == Key).Select(row => row.Participants).SingleAsync()));
    }

    [Fact]
    public async Task Lines_are_found_by_person_and_by_day_a_hundred_a_page()
    {
        using var crowded = new Site();
        using var administrator = await crowded.SignInAsync(Role.Administrator);
        var (ana, ben) = (await crowded.MakeAccountAsync("ana@prague.example", Password), await crowded.MakeAccountAsync("ben@prague.example", Password));
        var day = new DateTimeOffset(2031, 3, 5, 12, 0, 0, TimeSpan.Zero);
        await crowded.WithAsync((SiteDbContext db) =>
        {
            db.AddRange(Enumerable.Range(0, AuditLog.PageSize + 1).Select(number => Line(day, ana.Id, $"of ana {number}.")));
            db.AddRange(Line(day, ben.Id, "of ben"), Line(day.AddDays(1), ana.Id, "the day after"), Line(day.AddDays(-1), ana.Id, "the day before"));
            return db.SaveChangesAsync();
        });

        var query = $"/admin/audit?person={ana.Id}&from=2031-03-05&to=2031-03-05";
        var (first, second) = (await TextAsync(administrator, query), await TextAsync(administrator, $"{query}&page=2"));
        Assert.Contains($"of ana {AuditLog.PageSize}.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("of ana 0.", first, StringComparison.Ordinal);
        Assert.Contains("of ana 0.", second, StringComparison.Ordinal);
        foreach (var other in new[] { "of ben", "the day after", "the day before" })
        {
            Assert.DoesNotContain(other, first + second, StringComparison.Ordinal);
        }
    }

    private static AuditEntry Line(DateTimeOffset at, int accountId, string subject) => new() { At = at, Kind = AuditKind.Exported, AccountId = accountId, Subject = subject };

    private static Task<string> TextAsync(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    private Task<List<AuditKind>> KindsAsync(System.Linq.Expressions.Expression<Func<AuditEntry, bool>> filter) =>
        site.WithAsync((SiteDbContext db) => db.AuditEntries.Where(filter).OrderBy(line => line.Id).Select(line => line.Kind).ToListAsync());
}
