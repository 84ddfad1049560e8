using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Web;
using PragueProcess.Tests.Web.Admin;

namespace PragueProcess.Tests.Storage;

/// <summary>What may differ between the two databases, on the one that most tests do not use.</summary>
public sealed class PostgresTests
{
    private const string Key = "meeting/2016-09-20-ministerial";
    private const string Item = $"/admin/items/{Key}";
    private const string Password = "a long enough sentence 1";

    [PostgresFact]
    public async Task The_site_fills_an_empty_database_and_serves_lists_feeds_and_searches_in_every_language()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var site = postgres.Site;
        Assert.NotEmpty((await site.PageAsync("/fr")).QuerySelectorAll("main h2"));
        Assert.NotEmpty((await site.PageAsync("/en/meetings")).QuerySelectorAll("main a[href^='/en/meetings/2016/']"));
        Assert.NotEmpty((await site.PageAsync("/en/members?on=2014-05-01")).QuerySelectorAll("main a[href^='/en/members/']"));
        foreach (var path in new[] { "/en/meetings.json", "/en/changes", "/en/open-questions", "/sitemap.xml", "/sitemap-1.xml", "/en/meetings.atom", "/en/data", "/openapi/v1.json" })
        {
            using var answer = await site.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answers {answer.StatusCode}.");
        }

        await AssertFoundAsync(site, "/fr/recherche?q=Kirghizstan", "/fr/membres/kirghizistan");
        await AssertFoundAsync(site, "/en/search?q=Holland", "/en/members/netherlands");
        await AssertFoundAsync(site, "/es/buscar?q=Deutschland", "/es/miembros/alemania");
        await AssertFoundAsync(site, "/ru/poisk?q=Швеция", "/ru/uchastniki/shvetsiya");
        await AssertFoundAsync(site, "/fr/recherche?q=slovaqie", "/fr/membres/slovaquie");
    }

    [PostgresFact]
    public async Task An_editor_edits_schedules_and_publishes_and_what_is_due_is_done_once()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var site = postgres.Site;
        var before = await PublicationsAsync(site);
        using var editor = await site.SignInAsync(Role.Editor);
        await (await DraftForm.OpenAsync(editor, Item)).Type("participants", "77").SaveAsync();
        await PublishAsync(editor, new() { ["facts"] = "true" });
        Assert.Equal(77, await ParticipantsAsync(site));

        await (await DraftForm.OpenAsync(editor, Item)).Type("participants", "78").SaveAsync();
        await PublishAsync(editor, new() { ["facts"] = "true", ["at.day"] = "2031-03-31", ["at.time"] = "09:05" });
        Assert.Equal(77, await ParticipantsAsync(site));
        var past = DateTimeOffset.UtcNow.AddMinutes(-1);
        await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.ExecuteUpdateAsync(set => set.SetProperty(change => change.DueAt, past)));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => site.WithAsync((DueChanges due) => due.CarryOutAsync())));
        Assert.Equal(78, await ParticipantsAsync(site));
        Assert.Equal(before + 2, await PublicationsAsync(site));
        foreach (var page in new[] { "/admin", "/admin/items", "/admin/scheduled", "/admin/trash", "/admin/files", $"{Item}/history", $"{Item}/preview/ru" })
        {
            using var answer = await editor.GetAsync(new Uri(page, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} answers {answer.StatusCode}.");
        }
    }

    [PostgresFact]
    public async Task Of_editors_who_save_in_the_same_moment_one_saves_and_the_others_are_told()
    {
        await using var postgres = await PostgresSite.StartAsync();
        using var editor = await postgres.Site.SignInAsync(Role.Editor);
        var forms = new List<DraftForm>();
        for (var number = 1; number <= 4; number++)
        {
            forms.Add((await DraftForm.OpenAsync(editor, Item)).Type("participants", $"{number}"));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SendAsync()));
        Assert.Equal(
            [HttpStatusCode.SeeOther, HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Conflict],
            answers.Select(answer => answer.StatusCode).Order());
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [PostgresFact]
    public async Task Of_publications_in_the_same_moment_each_knows_the_one_before()
    {
        await using var postgres = await PostgresSite.StartAsync();
        for (var year = 2040; year < 2045; year++)
        {
            string[] keys = [$"presidency-term/one-{year}", $"presidency-term/other-{year}"];
            foreach (var key in keys)
            {
                await postgres.Site.SaveNewAsync(key, TestContent.Term($"{year}-01/{year}-12"));
            }

            var outcomes = await Task.WhenAll(keys.Select(key => postgres.Site.WithAsync((Publications publications) =>
                publications.PublishAsync([new PublicationRequest(key)], Editing.Editor))));
            Assert.Single(outcomes, outcome => outcome.Succeeded);
        }
    }

    [PostgresFact]
    public async Task Rights_change_at_once_a_person_is_purged_and_the_audit_log_is_only_added_to()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var site = postgres.Site;
        using var administrator = await site.SignInAsync(Role.Administrator);
        var account = await site.MakeAccountAsync("ana@prague.example", Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        await (await DraftForm.OpenAsync(client, Item)).Type("participants", "5").Type("comment", "a word of Ana").SaveAsync();
        using var changed = await administrator.PostFormAsync($"/admin/people/{account.Id}", $"/admin/people/{account.Id}", new() { ["role"] = "Contributor" });
        using var before = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Redirect), (changed.StatusCode, before.StatusCode));

        Assert.True((await site.WithAsync((Purges purges) => purges.PersonAsync(account.Email!, default)))!.IsRewritten);
        var text = await site.WithAsync((Purges purges) => purges.TextAsync("a word of Ana", default));
        Assert.Equal((0, true), (text.InUse.Count, text.IsRewritten));
        Assert.Equal([(Purges.Mark, Purges.Mark)], await site.WithAsync(async (SiteDbContext db) =>
            (await db.Revisions.Where(revision => revision.AuthorId == account.Id).ToListAsync()).Select(revision => (revision.Author, revision.Comment)).ToList()));

        Assert.Contains("Signed in", await administrator.GetStringAsync(new Uri("/admin/audit", UriKind.Relative)), StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => site.WithAsync((SiteDbContext db) =>
            db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Subject, "forged"))));
        Assert.Contains("only ever added to", refused.MessageText, StringComparison.Ordinal);
        var kept = await Assert.ThrowsAsync<PostgresException>(() => site.WithAsync((SiteDbContext db) => db.AuditEntries.ExecuteDeleteAsync()));
        Assert.Contains("kept for a month", kept.MessageText, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task No_table_holds_a_trace_of_a_text_or_a_file_that_was_purged()
    {
        const string words = "Xanthippe Quisquam";
        await using var postgres = await PostgresSite.StartAsync();
        var site = postgres.Site;
        await site.PublishAsync("page/essai", TestContent.Page(body: $"Appeler {words}."));
        using var editor = await site.SignInAsync(Role.Editor);
        var file = await editor.StoreAsync("Numbers.csv", Encoding.UTF8.GetBytes($"a;b\n{words};1\n"));
        await site.WithAsync((SiteDbContext db) => db.Database.ExecuteSqlRawAsync("ANALYZE"));
        await site.PublishAsync("page/essai", TestContent.Page(body: "Rien."));
        using var removed = await editor.PostFormAsync($"/admin/files/{file}", $"/admin/files/{file}/removal", []);
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Superset(new HashSet<string> { "FileChunks", "Texts", "Revisions", "pg_statistic" }, (await TracesAsync(site, words)).ToHashSet());

        var purged = await site.WithAsync((Purges purges) => purges.TextAsync(words, default));
        Assert.Equal((0, 0, true), (purged.InUse.Count, purged.Remaining.Count, purged.IsRewritten));
        Assert.Empty(await TracesAsync(site, words));
    }

    [PostgresFact]
    public async Task Of_instances_that_look_for_outside_links_in_the_same_moment_each_link_is_asked_by_one()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var (site, since) = (postgres.Site, DateTimeOffset.UtcNow.AddHours(-20));
        var due = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.WithAsync((OutsideLinks links) => links.DueAsync(since, default))));
        Assert.All(due, addresses => Assert.Equal(due[0], addresses));
        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.WithAsync((OutsideLinks links) => links.ClaimAsync(due[0][0], since, default))));
        Assert.Single(claimed, isFirst => isFirst);
        Assert.Equal(due[0].Skip(1), await site.WithAsync((OutsideLinks links) => links.DueAsync(since, default)));
    }

    [PostgresFact]
    public async Task A_backup_is_an_archive_from_which_another_database_is_made()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var folder = Directory.CreateTempSubdirectory("backups");
        try
        {
            var file = Path.Combine(folder.FullName, "site.dump");
            await postgres.Site.WithAsync(async (DatabaseBackups backups) =>
            {
                await backups.MakeAsync(file, null, default);
                return true;
            });
            await using var restored = await PostgresSite.RestoredAsync(file);
            Assert.NotEmpty((await restored.Site.PageAsync("/en/meetings")).QuerySelectorAll("main a[href^='/en/meetings/2016/']"));
            Assert.Equal(await PublicationsAsync(postgres.Site), await PublicationsAsync(restored.Site));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [PostgresFact]
    public async Task A_file_is_stored_and_any_part_of_it_is_served()
    {
        await using var postgres = await PostgresSite.StartAsync();
        var site = postgres.Site;
        using var contributor = await site.SignInAsync(Role.Contributor);
        byte[] bytes = [.. Enumerable.Range(0, 600_000).Select(index => (byte)('1' + (index % 7)))];
        var hash = await contributor.StoreAsync("Long.csv", bytes);
        Assert.Equal(hash, await contributor.StoreAsync("Long again.csv", bytes));
        await site.PublishWithFileAsync("document/in-parts", hash);

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/files/{hash}/long.csv");
        request.Headers.Range = new RangeHeaderValue(262_100, 524_400);
        using var part = await site.CreateClient().SendAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[262_100..524_401], await part.Content.ReadAsByteArrayAsync());
    }

    private static async Task PublishAsync(HttpClient editor, Dictionary<string, string> fields)
    {
        using var answer = await editor.PostFormAsync($"{Item}/publication", $"{Item}/publication", fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    // The tables and indexes whose file on the server's disk holds some words.
    private static Task<List<string>> TracesAsync(Site site, string words) => site.WithAsync(async (SiteDbContext db) =>
    {
        await db.Database.ExecuteSqlRawAsync("CHECKPOINT");
        return await db.Database.SqlQuery<string>(
            $"SELECT relname::text AS \"Value\" FROM pg_class WHERE relkind IN ('r', 't', 'i') AND position(convert_to({words}, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid))) > 0").ToListAsync();
    });

    private static Task<int?> ParticipantsAsync(Site site) =>
        site.WithAsync((SiteDbContext db) => db.Meetings.Where(meeting => meeting.Item.Key == Key).Select(meeting => meeting.Participants).SingleAsync());

    private static Task<int> PublicationsAsync(Site site) => site.WithAsync((SiteDbContext db) => db.Publications.CountAsync(publication => publication.Item.Key == Key));

    private static async Task AssertFoundAsync(Site site, string query, string path) =>
        Assert.Equal(path, (await site.PageAsync(query)).QuerySelector("main .entries a")?.GetAttribute("href"));
}
