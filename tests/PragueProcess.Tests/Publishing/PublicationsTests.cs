using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Storage;
using static PragueProcess.Tests.Publishing.TestContent;

namespace PragueProcess.Tests.Publishing;

public sealed class PublicationsTests : IAsyncLifetime
{
    private const string Key = "page/test";
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.SeededAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_draft_does_not_touch_what_is_live()
    {
        await _database.PublishAsync(Key, Page(body: "Avant."));
        var version = await _database.VersionAsync();
        Assert.True((await _database.SaveAsync(Key, Page(body: "Après."))).Succeeded);
        Assert.Contains("Avant", (await _database.TextsAsync(Key)).Single().Html, StringComparison.Ordinal);
        Assert.Equal(version, await _database.VersionAsync());
    }

    [Fact]
    public async Task Publishing_only_the_French_text_leaves_the_rest_as_a_draft_on_top_of_it()
    {
        var first = Page(body: "Un.");
        await _database.PublishAsync(Key, Page(body: "Un.", russian: Translation(first.Texts[Language.Fr], "Проба", "proba", "Один.")));
        var second = Page(body: "Deux.");
        var draft = Page(body: "Deux.", russian: Translation(second.Texts[Language.Fr], "Проба", "proba", "Два."));
        Assert.Empty((await _database.PublishAsync(Key, draft, Parts.Fr)).Refusals);

        var texts = await _database.TextsAsync(Key);
        Assert.Equal(("Deux.", "Один.", true), (texts[0].Markdown, texts[1].Markdown, texts[1].IsOutdated));
        Assert.Equal("Один.", (await _database.LiveAsync(Key)).Texts[Language.Ru].Body);
        Assert.Equal(ContentJson.Write(draft), ContentJson.Write(await _database.DraftAsync(Key)));
    }

    [Fact]
    public async Task Publishing_another_part_does_not_make_an_outdated_translation_of_the_draft_current()
    {
        var translation = Translation(Page(body: "Un.").Texts[Language.Fr], "Проба", "proba", "Один.");
        await _database.PublishAsync(Key, Page(body: "Un.", russian: translation));
        await _database.PublishAsync(Key, Page(body: "Deux.", russian: translation), Parts.Facts | Parts.Es);
        await _database.GetAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Key)], Editing.Editor));
        Assert.Contains(await _database.TextsAsync(Key), text => text.Language == Language.Ru && text.IsOutdated);
    }

    [Fact]
    public async Task A_kept_translation_stays_current_in_the_rest_of_the_draft_too()
    {
        var translation = Translation(Page(body: "Un.").Texts[Language.Fr], "Проба", "proba", "Один.");
        await _database.PublishAsync(Key, Page(body: "Un.", russian: translation));
        await _database.PublishAsync(Key, Page(body: "Un !", russian: translation with { Body = "Один!" }), Parts.Fr, keeps: true);
        await _database.GetAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Key)], Editing.Editor));
        Assert.Equal([("Un !", false), ("Один!", false)], (await _database.TextsAsync(Key)).Select(text => (text.Markdown, text.IsOutdated)));
    }

    [Fact]
    public async Task A_changed_original_outdates_its_translation_unless_the_publication_keeps_it_and_a_changed_fact_never_does()
    {
        var original = Page(body: "Un.");
        var translation = Translation(original.Texts[Language.Fr], "Проба", "proba", "Один.");
        await _database.PublishAsync(Key, Page(body: "Un.", russian: translation));
        await _database.PublishAsync(Key, Page(body: "Un. ", russian: translation), keeps: true);
        Assert.DoesNotContain(await _database.TextsAsync(Key), text => text.IsOutdated);
        await _database.PublishAsync(Key, Page(body: "Deux.", russian: translation));
        Assert.Contains(await _database.TextsAsync(Key), text => text.IsOutdated && text.Language == Language.Ru);

        var meeting = (MeetingContent)await _database.LiveAsync("meeting/2014-10-28-senior-officials");
        await _database.PublishAsync("meeting/2014-10-28-senior-officials", meeting with { Participants = 85 });
        Assert.DoesNotContain(await _database.TextsAsync("meeting/2014-10-28-senior-officials"), text => text.IsOutdated);
    }

    [Fact]
    public async Task A_withdrawn_item_leaves_no_row_and_can_be_published_again()
    {
        await _database.PublishAsync(Key, Page());
        Assert.True((await WithdrawAsync(Key)).Succeeded);
        Assert.Empty(await _database.TextsAsync(Key));
        Assert.False(await _database.GetAsync((SiteDbContext db) => db.Pages.AnyAsync(page => page.Item.Key == Key)));
        Assert.IsType<Resolution.Gone>(await ResolveAsync("essai"));
        Assert.Contains((await WithdrawAsync(Key)).Refusals, refusal => refusal.Reason == RefusalReason.NotPublic);
        Assert.Empty((await _database.GetAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(Key)], Editing.Editor))).Refusals);
        Assert.IsType<Resolution.Found>(await ResolveAsync("essai"));
    }

    [Theory]
    [InlineData("member/poland")]
    [InlineData("meeting/2016-09-20-ministerial")]
    public async Task An_item_that_others_refer_to_cannot_be_withdrawn(string key)
    {
        var refusal = Assert.IsType<Refusal>((await WithdrawAsync(key)).Refusals[0]);
        Assert.Equal(RefusalReason.StillReferredTo, refusal.Reason);
        Assert.Equal(4, Languages.All.Select(refusal.In).Distinct().Count());
    }

    [Fact]
    public async Task An_older_revision_is_restored_as_the_newest_draft()
    {
        await _database.PublishAsync(Key, Page(body: "Un."));
        var first = await _database.GetAsync((SiteDbContext db) => db.Revisions.Where(r => r.Item.Key == Key).Select(r => r.Id).SingleAsync());
        await _database.PublishAsync(Key, Page(body: "Deux."));
        Assert.True((await _database.GetAsync((Revisions revisions) => revisions.RestoreAsync(first, Editing.Editor))).Succeeded);
        Assert.Equal("Un.", (await _database.DraftAsync(Key)).Texts[Language.Fr].Body);
        Assert.Equal("Deux.", (await _database.TextsAsync(Key)).Single().Markdown);
    }

    [Fact]
    public async Task A_revision_based_on_an_older_one_than_the_latest_is_refused_unless_it_is_the_same()
    {
        await _database.PublishAsync(Key, Page(body: "Un."));
        var outcome = await _database.GetAsync((Revisions revisions) => revisions.SaveAsync(Key, Page(body: "Deux."), null, Editing.Editor));
        Assert.Equal(RefusalReason.StaleBase, outcome.Refusals.Single().Reason);
        Assert.True((await _database.GetAsync((Revisions revisions) => revisions.SaveAsync(Key, Page(body: "Un."), null, Editing.Editor))).Succeeded);
        Assert.Equal(1, await _database.GetAsync((SiteDbContext db) => db.Revisions.CountAsync(revision => revision.Item.Key == Key)));
    }

    [Fact]
    public async Task A_changed_slug_keeps_its_old_path_for_ever()
    {
        await _database.PublishAsync(Key, Page("ancien"));
        await _database.PublishAsync(Key, Page("nouveau"));
        Assert.Equal(new Resolution.Moved("nouveau"), await ResolveAsync("ancien"));
        var other = await _database.PublishAsync("page/other", Page("ancien"));
        Assert.Equal(RefusalReason.SlugTaken, other.Refusals.Single().Reason);
        await _database.PublishAsync(Key, Page("ancien"));
        Assert.IsType<Resolution.Found>(await ResolveAsync("ancien"));
        Assert.Equal(new Resolution.Moved("ancien"), await ResolveAsync("nouveau"));
    }

    [Theory]
    [InlineData("2015/..", false)]
    [InlineData("2017/..", true)]
    [InlineData("2016-12/2018", false)]
    [InlineData("2009/2011", true)]
    public async Task Terms_of_presidency_must_not_certainly_overlap(string dates, bool isAccepted)
    {
        var outcome = await _database.PublishAsync("presidency-term/test", Term(dates));
        Assert.Equal(isAccepted, outcome.Succeeded);
        Assert.All(outcome.Refusals, refusal => Assert.Equal(RefusalReason.OverlappingTerm, refusal.Reason));
    }

    [Fact]
    public async Task What_cannot_be_published_is_refused_in_words_and_changes_nothing()
    {
        var version = await _database.VersionAsync();
        await _database.SaveAsync("page/draft-member", Page());
        Assert.Equal(RefusalReason.UnknownReference, await ReasonAsync("presidency-term/a", Term("2019", "member/atlantis")));
        Assert.Equal(RefusalReason.SlugReserved, await ReasonAsync("page/a", Page("members")));
        Assert.Equal(RefusalReason.UnknownToken, await ReasonAsync("page/b", Page("b", "{{meetings.cuont}}")));
        Assert.Equal(RefusalReason.MissingText, await ReasonAsync("page/c", Page("c", "")));
        Assert.Equal(RefusalReason.InvalidField, await ReasonAsync("page/d", Page("Not A Slug")));
        Assert.Equal(RefusalReason.UnknownField, await ReasonAsync("presidency-term/b", Term("2019") with { Complements = new Dictionary<string, string> { ["colour"] = "iom-profile" } }));
        Assert.Equal(RefusalReason.TextTooComplex, await ReasonAsync("page/e", Page("e", new string('[', 5000))));
        Assert.Equal(version, await _database.VersionAsync());
        Assert.IsType<Resolution.Unknown>(await ResolveAsync("b"));
    }

    [Fact]
    public async Task A_reference_to_a_withdrawn_item_is_refused()
    {
        Assert.True((await WithdrawAsync("member/cyprus")).Succeeded);
        Assert.Equal(RefusalReason.UnpublishedReference, await ReasonAsync("presidency-term/a", Term("2019", "member/cyprus")));
    }

    [Fact]
    public async Task Items_published_together_are_all_published_or_none()
    {
        await _database.SaveAsync("page/good", Page("bon"));
        await _database.SaveAsync("page/bad", Page("mauvais", "{{nothing}}"));
        var outcome = await _database.GetAsync((Publications publications) =>
            publications.PublishAsync([new PublicationRequest("page/good"), new PublicationRequest("page/bad")], Editing.Editor));
        Assert.Equal("page/bad", outcome.Refusals.Single().ItemKey);
        Assert.IsType<Resolution.Unknown>(await ResolveAsync("bon"));
    }

    [Fact]
    public async Task A_number_that_a_text_cites_follows_the_fact()
    {
        await _database.PublishAsync(Key, Page(body: "{{meetings.count}} réunions, {{initiative.targeted-initiative.other-leads.count|words}} autres."));
        Assert.Contains("16 réunions, six autres", (await _database.TextsAsync(Key)).Single().Html, StringComparison.Ordinal);
        Assert.True((await WithdrawAsync("meeting/2012-11-20-core-group")).Succeeded);
        Assert.Contains("15 réunions", (await _database.TextsAsync(Key)).Single().Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_publication_raises_the_content_version_once()
    {
        var version = await _database.VersionAsync();
        await _database.PublishAsync(Key, Page());
        Assert.Equal(version + 1, await _database.VersionAsync());
        await WithdrawAsync(Key);
        Assert.Equal(version + 2, await _database.VersionAsync());
    }

    private Task<Outcome> WithdrawAsync(string key) => _database.GetAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync(key, Editing.Gone(), Editing.Editor));

    private async Task<RefusalReason> ReasonAsync(string key, ItemContent content)
    {
        var outcome = await _database.PublishAsync(key, content);
        Assert.All(outcome.Refusals, refusal => Assert.Equal(4, Languages.All.Select(refusal.In).Distinct().Count()));
        return outcome.Refusals[0].Reason;
    }

    private Task<Resolution> ResolveAsync(string path) =>
        _database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Page, Language.Fr, path, CancellationToken.None));
}
