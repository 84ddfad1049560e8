using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class AuditControllerTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";

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
    public async Task A_line_can_be_changed_and_removed_neither_by_the_program_nor_in_the_database()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var kept = await Assert.ThrowsAsync<SqliteException>(() => site.WithAsync((SiteDbContext db) => db.AuditEntries.ExecuteDeleteAsync()));
        Assert.Contains("kept for a month", kept.Message, StringComparison.Ordinal);
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
        await site.WithAsync((SiteDbContext db) =>
        {
            db.Add(new AuditEntry { At = DateTimeOffset.UtcNow.AddDays(-31), Kind = AuditKind.Exported });
            return db.SaveChangesAsync();
        });
        Assert.Equal(1, await site.WithAsync((AuditLog log) => log.ForgetAsync(TimeSpan.FromDays(30), default)));
    }

    [Fact]
    public async Task Another_role_other_languages_and_a_disabled_account_are_lines_that_say_what_changed()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password, Role.Translator, [Language.Es, Language.Fr]);
        var page = $"/admin/people/{account.Id}";
        foreach (var fields in new Dictionary<string, string>[]
        {
            new() { ["role"] = "Translator", ["languages"] = "fr" },
            new() { ["role"] = "Editor" },
            new() { ["role"] = "Editor", ["isDisabled"] = "true" },
        })
        {
            using var answer = await administrator.PostFormAsync(page, page, fields);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        var lines = await site.WithAsync((SiteDbContext db) => db.AuditEntries.Where(entry => entry.SubjectAccountId == account.Id && entry.Kind == AuditKind.RightsChanged)
            .OrderBy(entry => entry.Id).Select(entry => entry.Subject).ToListAsync());
        Assert.Equal(["Languages: Fr, Es → Fr", "Translator → Editor", "Languages: Fr → ", "IsDisabled: False → True"], lines);
    }

    [Theory]
    [InlineData(Language.En, "translator → editor", "Languages: French, Spanish → –", "Account disabled", "Sources: iom-profile", "A text of 21 characters")]
    [InlineData(Language.Fr, "traducteur → éditeur", "Langues : français, espagnol → –", "Compte désactivé", "Sources : iom-profile", "Un texte de 21 caractères")]
    public async Task The_page_says_in_the_persons_language_what_the_table_says_in_the_programs_words(Language language, params string[] expected)
    {
        var reader = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password, Role.Administrator);
        await site.WithAsync((SiteDbContext db) => db.Users.Where(row => row.Id == reader.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.InterfaceLanguage, language)));
        using var administrator = await SignedInAsync(reader);
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password, Role.Translator, [Language.Es, Language.Fr]);
        var page = $"/admin/people/{account.Id}";
        using var changed = await administrator.PostFormAsync(page, page, new() { ["role"] = "Editor", ["isDisabled"] = "true" });
        using var compared = await administrator.PostFormAsync("/admin/lists/sources", "/admin/lists/sources/iom-profile/check", []);
        await site.WithAsync((Purges purges) => purges.TextAsync("nobody has typed this", default));

        using var log = await administrator.DocumentAsync("/admin/audit");
        var lines = log.QuerySelectorAll("tbody tr td:last-child").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.All(expected, words => Assert.Contains(lines, line => line.EndsWith(words, StringComparison.Ordinal)));
        var table = await administrator.GetStringAsync(new Uri("/admin/audit/export.csv", UriKind.Relative));
        Assert.All(["Translator → Editor", "IsDisabled: False → True", "Source: iom-profile"], words => Assert.Contains(words, table, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_signs_out_ends_sessions_or_is_locked_out_is_written_down()
    {
        var account = await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);
        using var client = await SignedInAsync(account);
        using var other = await SignedInAsync(account);
        using var ended = await client.PostFormAsync("/admin/account", "/admin/account/sessions/end", []);
        using var signedOut = await client.PostFormAsync("/admin", "/admin/sign-out", []);
        using var stranger = site.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await stranger.SignInAsync(account.Email!, "wrong");
        }

        var kinds = await site.WithAsync((SiteDbContext db) => db.AuditEntries.Where(entry => entry.AccountId == account.Id || entry.SubjectAccountId == account.Id).Select(entry => entry.Kind).ToListAsync());
        Assert.Superset(new HashSet<AuditKind> { AuditKind.SessionEnded, AuditKind.SignedOut, AuditKind.LockedOut }, kinds.ToHashSet());
    }

    [Fact]
    public async Task Lists_links_and_purges_are_written_down_with_what_they_are_about()
    {
        using var administrator = await site.SignInAsync(Role.Administrator);
        using var compared = await administrator.PostFormAsync("/admin/lists/sources", "/admin/lists/sources/iom-profile/check", []);
        using var invited = await administrator.PostFormAsync("/admin/people", "/admin/people/invitations", new() { ["role"] = "Contributor" });
        await RevokeAsync(administrator, "/admin/people");
        const string links = "/admin/items/meeting/2013-01-workshop/links";
        using var shared = await administrator.PostFormAsync(links, links, new() { ["days"] = "7" });
        await RevokeAsync(administrator, links);
        await site.WithAsync((Purges purges) => purges.TextAsync("nobody has typed this", default));

        var log = (await LinesAsync()).Select(line => (line.Kind, line.Subject)).ToList();
        Assert.Contains((AuditKind.ListChanged, "Source: iom-profile"), log);
        Assert.Contains((AuditKind.LinkRevoked, "Contributor"), log);
        Assert.Contains((AuditKind.ShareRevoked, "meeting/2013-01-workshop"), log);
        Assert.Contains((AuditKind.Purged, "21 characters"), log);
    }

    private static async Task RevokeAsync(HttpClient client, string page)
    {
        var action = (await client.DocumentAsync(page)).QuerySelectorAll("form[action$='/revocation']")[^1].GetAttribute("action")!;
        using var answer = await client.PostFormAsync(page, action, []);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private async Task<HttpClient> SignedInAsync(Account account)
    {
        var client = site.Browser();
        using var answer = await client.SignInAsync(account.Email!, Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    private async Task<IReadOnlyList<AuditLine>> LinesAsync() => (await site.WithAsync((AuditLog log) => log.ListAsync(new AuditFilter(), 1, default))).Lines;
}
