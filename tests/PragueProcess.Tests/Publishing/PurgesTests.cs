using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Files;
using PragueProcess.Tests.Web;
using PragueProcess.Tests.Web.Admin;

namespace PragueProcess.Tests.Publishing;

public sealed class PurgesTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";
    private const string Key = "meeting/2015-02-12-workshop";
    private const string Words = "Jeanne Exemplaire, +41 22 000";

    [Fact]
    public async Task A_text_is_purged_from_every_version_once_nothing_current_holds_it()
    {
        await site.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = $"Écrire à {Words}." }), $"Contact : {Words}");
        var inUse = await TextAsync(Words);
        Assert.Equal([Key], inUse.InUse);
        Assert.True(await IsHeldAsync());

        await site.ChangeAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "" }), "Sans contact");
        var purged = await TextAsync(Words);
        Assert.Empty(purged.InUse);
        Assert.True(purged.Places >= 2);
        Assert.False(await IsHeldAsync());
        Assert.DoesNotContain(Words, (await site.PageAsync("/fr/modifications")).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await site.WithAsync((SiteDbContext db) => db.Revisions.AnyAsync(revision => revision.Json.Contains(Purges.Mark))));
        Assert.All(await site.WithAsync((SiteDbContext db) => db.Revisions.Include(revision => revision.Item).Where(revision => revision.Item.Key == Key).ToListAsync()), revision => Assert.NotNull(ContentJson.Read(ItemKind.Meeting, revision.SchemaVersion, revision.Json)));
    }

    [Fact]
    public async Task Neither_the_file_of_the_database_nor_its_log_holds_a_trace_of_what_was_purged()
    {
        const string meeting = "meeting/2013-01-workshop";
        const string words = "Xanthippe \"Quisquam\"\nZwyrtek";
        var account = await site.MakeAccountAsync("typing@example.org", Password);
        await site.ChangeAsync(meeting, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = $"Appeler {words}" }), $"De {words}");
        await site.ChangeAsync(meeting, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "" }));
        // As browsers send it, and as the program escapes it.
        foreach (var (item, fields) in new[] { (meeting, JsonSerializer.Serialize(new[] { new[] { "texts.fr.body", $"Éà {words.ReplaceLineEndings("\r\n")}" } })), (Key, $$"""[["comment","a"]]""") })
        {
            await site.WithAsync(async (OpenForms forms) =>
            {
                await forms.KeepAsync(new FormOpening(account.Id, item, Guid.NewGuid()), fields, default);
                return 0;
            });
        }

        Assert.Contains("Xanthippe", Traces(), StringComparison.Ordinal);
        var purged = await TextAsync(words);
        Assert.Equal((0, 0, true), (purged.InUse.Count, purged.Remaining.Count, purged.IsRewritten));
        var traces = Traces();
        foreach (var word in new[] { "Xanthippe", "xanthip", "Zwyrtek", "zwyrt", "Quisquam" })
        {
            Assert.DoesNotContain(word, traces, StringComparison.Ordinal);
        }

        var kept = await site.WithAsync((SiteDbContext db) => db.OpenForms.OrderBy(form => form.Id).Select(form => form.Fields).ToListAsync());
        Assert.Contains($"Éà {Purges.Mark}", kept[0], StringComparison.Ordinal);
        Assert.NotNull(kept[1]);
    }

    [Fact]
    public async Task A_purge_says_when_somebody_keeps_the_log_from_being_emptied()
    {
        await using var reader = new SqliteConnection($"Data Source={site.DatabaseFile}");
        await reader.OpenAsync();
        await using var transaction = reader.BeginTransaction(deferred: true);
        await using var command = new SqliteCommand("SELECT COUNT(*) FROM Items", reader, transaction);
        await command.ExecuteScalarAsync();
        Assert.False((await TextAsync("nobody has ever typed this")).IsRewritten);
        await transaction.RollbackAsync();
        Assert.True((await TextAsync("nobody has ever typed this")).IsRewritten);
    }

    [Fact]
    public async Task A_pdf_that_holds_the_text_is_removed_once_no_current_version_of_a_document_offers_it()
    {
        const string words = "Zacharias Papadopoulos";
        using var editor = await site.SignInAsync(Role.Editor);
        var (held, other) = (await editor.StoreAsync("List.pdf", SampleFiles.Pdf(words)), await editor.StoreAsync("List 2.pdf", SampleFiles.Pdf("without names")));
        await site.PublishWithFileAsync("document/list", held);
        Assert.Equal(["the file List.pdf"], (await TextAsync(words)).InUse);

        await site.ChangeAsync("document/list", (DocumentContent content) => content with { Versions = [content.Versions[0] with { File = other }] }, "Sans noms");
        var purged = await TextAsync(words);
        Assert.Equal(([], 0), (purged.InUse, await site.WithAsync((SiteDbContext db) => db.Files.CountAsync(file => file.Text.Contains(words)))));
        Assert.Equal(0, await site.WithAsync((SiteDbContext db) => db.FileChunks.CountAsync(chunk => db.Files.Any(file => file.Id == chunk.FileId && file.Sha256 == held))));
        using var old = await site.GetAsync($"/files/{held}/list.pdf");
        Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
        using var kept = await site.GetAsync($"/files/{other}/list-2.pdf");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    [Fact]
    public async Task A_pdf_of_which_only_a_part_was_read_counts_as_not_searched_as_do_other_types()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        var before = (await TextAsync("nobody has ever typed this")).UnsearchedFiles;
        await editor.StoreAsync("Long.pdf", SampleFiles.Pdf(string.Join(' ', Enumerable.Repeat("Migration", 10_500))));
        await editor.StoreAsync("Whole.pdf", SampleFiles.Pdf("Migration alone"));
        await editor.StoreAsync("Picture.png", SampleFiles.Png());
        Assert.Equal(before + 2, (await TextAsync("nobody has ever typed this")).UnsearchedFiles);
        var list = await editor.GetStringAsync(new Uri("/admin/files", UriKind.Relative));
        Assert.Equal(2, list.Split("only part of its text is searched").Length);
    }

    [Fact]
    public async Task What_lists_files_and_accounts_hold_is_named_and_what_addresses_hold_is_too()
    {
        Assert.Equal(["the organisation icmpd"], (await TextAsync("International Centre for Migration Policy Development")).InUse.Where(place => place.StartsWith("the organisation", StringComparison.Ordinal)));
        await site.MakeAccountAsync("held@example.org", Password);
        Assert.Equal(["the account held@example.org"], (await TextAsync("held@example.org")).InUse);

        // Neither a slug nor a key can be changed.
        await site.PublishAsync("page/zwetschke-kuchen", TestContent.Page(slug: "zwetschke-kuchen"));
        var purged = await TextAsync("Zwetschke Kuchen");
        Assert.Equal(["the key page/zwetschke-kuchen", "the address “zwetschke-kuchen” of page/zwetschke-kuchen"], purged.Remaining);
    }

    [Fact]
    public async Task Names_of_passkeys_keys_of_places_and_terms_and_escaped_addresses_are_searched_too()
    {
        const string words = "Jérôme Zwirn";
        var account = await site.MakeAccountAsync("keys@example.org", Password);
        await site.WithAsync(async (SiteDbContext db) =>
        {
            db.Add(new IdentityUserPasskey<int> { UserId = account.Id, CredentialId = [7], Data = new IdentityPasskeyData { Name = $"Clé de {words}", PublicKey = [], AttestationObject = [], ClientDataJson = [] } });
            db.Add(new Place { Key = "jerome-zwirn", StateCode = "FR" });
            db.Add(new VocabularyTerm { Vocabulary = Vocabulary.MeetingKind, Key = "jerome-zwirn", Name = new LocalizedName { Fr = "a", En = "a", Es = "a", Ru = "a" } });
            db.Add(new OutsideLink { Address = new Uri($"https://somewhere.example/{words}").AbsoluteUri });
            db.Add(new Source { Key = "zwirn", Publisher = await db.Organisations.FirstAsync(), Title = new LocalizedName { Fr = "a", En = "a", Es = "a", Ru = "a" }, LanguageCode = "fr", Url = "https://somewhere.example/J%C3%A9r%c3%b4me%20Zwirn" });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(["the source zwirn", "a passkey of the account keys@example.org"], (await TextAsync(words)).InUse);

        await site.WithAsync((SiteDbContext db) => db.UserPasskeys.Where(row => row.UserId == account.Id).ExecuteDeleteAsync());
        await site.WithAsync((SiteDbContext db) => db.Sources.Where(row => row.Key == "zwirn").ExecuteDeleteAsync());
        var purged = await TextAsync(words);
        Assert.Equal(["the key of the place jerome-zwirn", "the key of the term jerome-zwirn"], purged.Remaining);
        Assert.False(await site.WithAsync((SiteDbContext db) => db.OutsideLinks.AnyAsync(link => link.Address.Contains("Zwirn"))));
    }

    [Fact]
    public async Task A_person_is_forgotten_with_their_account_and_the_last_administrator_is_not()
    {
        var id = (await site.MakeAccountAsync("jeanne@example.org", Password)).Id;
        Assert.Null(await PersonAsync("nobody@example.org"));
        Assert.NotNull(await PersonAsync("Jeanne@Example.org"));
        var account = await site.WithAsync((SiteDbContext db) => db.Users.SingleAsync(row => row.Id == id));
        Assert.Equal((Purges.Mark, null, true), (account.DisplayName, account.Email, account.IsDisabled));

        await site.MakeAccountAsync("last@example.org", Password, Role.Administrator);
        Assert.Null(await PersonAsync("last@example.org"));
    }

    [Fact]
    public async Task A_person_is_forgotten_under_every_name_they_had_and_somebody_of_the_same_name_is_not()
    {
        const string meeting = "meeting/2014-05-06-workshop";
        var (ana, other) = ((await site.MakeAccountAsync("ana@example.org", Password)).Id, (await site.MakeAccountAsync("other@example.org", Password)).Id);
        await PublishAsync(meeting, 11, new Author(ana, "Ana Antigua"));
        await PublishAsync(meeting, 12, new Author(ana, "Ana Nueva"));
        await PublishAsync(meeting, 13, new Author(other, "Ana Nueva"));
        await site.SaveAsync(meeting, (MeetingContent content) => content with { Participants = 14 });
        Assert.Empty((await site.WithAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync([new PublicationRequest(meeting)], DateTimeOffset.UtcNow.AddDays(9), new Author(ana, "Ana Antigua")))).Refusals);
        using var editor = await site.SignInAsync(Role.Editor);
        var file = await editor.StoreAsync("Of Ana.csv", Encoding.UTF8.GetBytes("of;ana"));
        await site.WithAsync((SiteDbContext db) => db.Files.Where(row => row.Sha256 == file).ExecuteUpdateAsync(set => set.SetProperty(row => row.UploadedBy, "Ana Antigua")));

        var purged = await PersonAsync("ana@example.org");
        Assert.Equal(["Ana Nueva", "Some Editor"], purged!.SharedNames);
        Assert.Equal([Purges.Mark, Purges.Mark, "Ana Nueva"], await site.WithAsync((SiteDbContext db) => db.Publications.Where(row => row.Item.Key == meeting)
            .OrderByDescending(row => row.Id).Take(3).OrderBy(row => row.Id).Select(row => row.Author).ToListAsync()));
        Assert.Equal((Purges.Mark, Purges.Mark), (
            await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.OrderByDescending(row => row.Id).Select(row => row.Author).FirstAsync()),
            await site.WithAsync((SiteDbContext db) => db.Files.Where(row => row.Sha256 == file).Select(row => row.UploadedBy).SingleAsync())));
        Assert.DoesNotContain("Ana Antigua", Traces(), StringComparison.Ordinal);
    }

    private async Task PublishAsync(string key, int participants, Author author)
    {
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = participants });
        await site.WithAsync((SiteDbContext db) => db.Revisions.Where(row => row.Item.Key == key && row.AuthorId == null && row.Author == Editing.Editor.Name)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthorId, author.AccountId).SetProperty(row => row.Author, author.Name)));
        Assert.Empty((await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(key)], author))).Refusals);
    }

    private Task<PurgeOutcome> TextAsync(string text) => site.WithAsync((Purges purges) => purges.TextAsync(text, default));

    private Task<PurgeOutcome?> PersonAsync(string email) => site.WithAsync((Purges purges) => purges.PersonAsync(email, default));

    private string Traces() => string.Concat(new[] { site.DatabaseFile, site.DatabaseFile + "-wal" }.Where(File.Exists).Select(Read));

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private Task<bool> IsHeldAsync() => site.WithAsync((SiteDbContext db) => db.Revisions.AnyAsync(revision => revision.Json.Contains(Words) || revision.Comment!.Contains(Words)));
}
