using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class PublishedItemsTests : SeededTests
{
    private const string New = "meeting/2016-03-01-workshop";
    private const string Berlin = "meeting/2014-10-28-senior-officials";

    [Fact]
    public async Task A_saved_item_is_invisible_until_it_is_published()
    {
        await Database.SaveAsync(New, Samples.Meeting("2016-03-01"));

        var item = await Database.ItemAsync(New);
        Assert.Equal(ItemState.Draft, item.State);
        Assert.Null(item.LiveRevision);
        Assert.Empty(item.Texts);
        Assert.Empty(item.Slugs);
        Assert.Null(await FindMeetingAsync(New));
    }

    [Fact]
    public async Task A_published_item_has_its_row_texts_sources_and_slugs()
    {
        Assert.Empty(await Database.TryAsync(New, Samples.Meeting("2016-03-01/2016-03-02")));

        var item = await Database.ItemAsync(New);
        Assert.Equal(ItemState.Published, item.State);
        Assert.Equal("2016-03-01/2016-03-02", (await FindMeetingAsync(New))!.Dates.Text);
        Assert.Equal("Atelier", Assert.Single(item.Texts).Title);
        Assert.Single(item.Sources);
        Assert.Equal("2016/atelier", Assert.Single(item.Slugs, slug => slug.IsCurrent).Path);
    }

    [Fact]
    public async Task A_publication_is_recorded_with_its_author_comment_and_time()
    {
        await Database.SaveAsync(New, Samples.Meeting("2016-03-01"));
        Database.Clock.Advance(TimeSpan.FromHours(1));
        await Database.GetAsync((Publications publications) => publications.PublishAsync([new PublicationRequest(New)], new Author(null, "Ana"), "Ajout"));

        var record = await Database.ReadAsync(db => db.Publications.SingleAsync(row => row.Item.Key == New));
        Assert.Equal(("Ana", "Ajout", Database.Clock.GetUtcNow()), (record.Author, record.Comment, record.PublishedAt));
        Assert.Equal(Database.Clock.GetUtcNow(), (await Database.ItemAsync(New)).ChangedAt);
    }

    [Fact]
    public async Task A_draft_never_touches_what_is_live()
    {
        var before = await Database.ItemAsync(Berlin);
        await Database.EditAsync(Berlin, (MeetingContent content) =>
            (content with { Dates = PartialDateRange.Parse("2014-11-01"), Sources = ["process-states-partners"], Hosts = ["icmpd"] })
                .With(Language.Fr, text => text with { Title = "Autre", Slug = "autre" }));

        var after = await Database.ItemAsync(Berlin);
        Assert.Equal(before.LiveRevisionId, after.LiveRevisionId);
        Assert.Equal("2014-10-28/2014-10-29", (await FindMeetingAsync(Berlin))!.Dates.Text);
        Assert.Equal(before.Texts.Select(text => text.Title), after.Texts.Select(text => text.Title));
        Assert.Equal(before.Sources.Select(source => source.SourceId), after.Sources.Select(source => source.SourceId));
        Assert.Equal(before.Slugs.Select(slug => slug.Path), after.Slugs.Select(slug => slug.Path));
    }

    [Fact]
    public async Task Kinds_of_which_the_content_holds_no_item_can_be_published_and_found_too()
    {
        foreach (var kind in Enum.GetValues<ItemKind>().Except(TestDatabase.SeededKinds))
        {
            var key = $"{ItemKey.Name(kind)}/golden";
            Assert.Empty(await Database.TryAsync(key, ContentJson.Read(kind, 1, ContentJsonTests.Golden(kind))));
            Assert.Equal(Languages.All.Count, await Database.ReadAsync(db => db.SearchDocuments.CountAsync(document => document.Item.Key == key)));
        }
    }

    [Fact]
    public async Task A_publication_replaces_the_lists_of_an_item()
    {
        await Database.ChangeAsync(Berlin, (MeetingContent content) => content with { Hosts = ["icmpd", "european-union"] });
        await Database.ChangeAsync(Berlin, (MeetingContent content) => content with { Hosts = ["european-union"] });

        var hosts = await Database.ReadAsync(db =>
            db.Meetings.Where(row => row.Item.Key == Berlin).SelectMany(row => row.Hosts).Select(host => host.Organisation.Key).ToListAsync());
        Assert.Equal(["european-union"], hosts);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_published_again()
    {
        Assert.Equal(RefusalReason.NothingToPublish, Assert.Single((await Database.PublishAsync(Berlin)).Refusals).Reason);
    }

    [Fact]
    public async Task Items_that_need_each_other_are_published_together_in_any_order()
    {
        await Database.SaveAsync("document/paper", Samples.Document(New));
        await Database.SaveAsync(New, Samples.Meeting("2016-03-01"));

        var outcome = await Database.PublishAsync(new PublicationRequest("document/paper"), new PublicationRequest(New));

        Assert.Empty(outcome.Refusals);
        Assert.Equal(New, await Database.ReadAsync(db =>
            db.Documents.Where(row => row.Item.Key == "document/paper").Select(row => row.Meeting!.Item.Key).SingleAsync()));
    }

    [Fact]
    public async Task When_one_of_several_is_refused_none_is_published()
    {
        await Database.SaveAsync(New, Samples.Meeting("2016-03-01"));
        await Database.EditAsync(Berlin, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Autre" }));
        await Database.SaveAsync("document/paper", Samples.Document(null) with { Kind = "no-such-kind" });

        var outcome = await Database.PublishAsync(new PublicationRequest(New), new PublicationRequest(Berlin), new PublicationRequest("document/paper"));

        Assert.Equal("document/paper", Assert.Single(outcome.Refusals).ItemKey);
        Assert.Null(await FindMeetingAsync(New));
        Assert.Equal("Réunion de hauts fonctionnaires", (await Database.TextAsync(Berlin, Language.Fr)).Title);
        Assert.Equal(ItemState.Draft, (await Database.ItemAsync(New)).State);
        Assert.Empty((await Database.ItemAsync(New)).Slugs);
    }

    [Fact]
    public async Task Each_publication_raises_the_content_version_by_one()
    {
        var version = await Database.VersionAsync();
        Assert.Empty(await Database.TryAsync(New, Samples.Meeting("2016-03-01")));
        Assert.Equal(version + 1, await Database.VersionAsync());
        Assert.Empty((await Database.WithdrawAsync(New)).Refusals);
        Assert.Equal(version + 2, await Database.VersionAsync());
    }

    [Fact]
    public async Task A_saved_draft_leaves_the_content_version()
    {
        var version = await Database.VersionAsync();
        await Database.SaveAsync(New, Samples.Meeting("2016-03-01"));
        Assert.Equal(version, await Database.VersionAsync());
    }

    [Theory]
    [InlineData("no-such-kind", "Un texte.")]
    [InlineData("workshop", "Un {{no.such.fact}}.")]
    public async Task A_refused_publication_leaves_the_content_version(string kind, string body)
    {
        var version = await Database.VersionAsync();
        var content = (Samples.Meeting("2016-03-01") with { Kind = kind }).With(Language.Fr, text => text with { Body = body });
        Assert.NotEmpty(await Database.TryAsync(New, content));
        Assert.Equal(version, await Database.VersionAsync());
    }

    [Fact]
    public async Task A_refused_withdrawal_leaves_the_content_version()
    {
        var version = await Database.VersionAsync();
        Assert.NotEmpty((await Database.WithdrawAsync("member/poland")).Refusals);
        Assert.Equal(version, await Database.VersionAsync());
    }

    private Task<Meeting?> FindMeetingAsync(string key) => Database.ReadAsync(db => db.Meetings.SingleOrDefaultAsync(row => row.Item.Key == key));
}
