using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class TranslationsTests : SeededTests
{
    private const string Key = "meeting/2016-09-19-senior-officials";

    [Fact]
    public async Task The_repositorys_translations_are_up_to_date() => Assert.Equal("", await OutdatedAsync());

    [Fact]
    public async Task A_changed_original_outdates_its_translations()
    {
        await ChangeOriginalAsync();
        Assert.Empty((await Database.PublishAsync(Key)).Refusals);
        Assert.Equal("En, Es, Ru", await OutdatedAsync());
    }

    [Fact]
    public async Task A_changed_fact_outdates_nothing()
    {
        await Database.ChangeAsync(Key, (MeetingContent content) => content with { Participants = 80 });
        Assert.Equal("", await OutdatedAsync());
    }

    [Fact]
    public async Task A_mended_typo_keeps_its_translations()
    {
        await ChangeOriginalAsync();
        Assert.Empty((await Database.PublishAsync(new PublicationRequest(Key, KeepsTranslations: true))).Refusals);
        Assert.Equal("", await OutdatedAsync());
    }

    [Fact]
    public async Task A_mended_typo_leaves_no_draft()
    {
        await ChangeOriginalAsync();
        await Database.PublishAsync(new PublicationRequest(Key, KeepsTranslations: true));
        Assert.Equal((await Database.ItemAsync(Key)).LiveRevisionId, (await Database.FindLatestAsync(Key))!.Id);
    }

    [Fact]
    public async Task A_typo_mended_alone_keeps_the_translations_of_the_remaining_draft()
    {
        await ChangeOriginalAsync();
        await Database.EditAsync(Key, (MeetingContent content) => content.With(Language.Ru, text => text with { Body = "Новое." }));
        Assert.Empty((await Database.PublishAsync(new PublicationRequest(Key, Parts.Fr, KeepsTranslations: true))).Refusals);
        Assert.Empty((await Database.PublishAsync(Key)).Refusals);
        Assert.Equal("", await OutdatedAsync());
    }

    [Theory]
    [InlineData(Parts.Facts)]
    [InlineData(Parts.Ru)]
    public async Task A_changed_original_outdates_its_translations_also_when_other_parts_go_first(Parts first)
    {
        await ChangeOriginalAsync();
        await Database.EditAsync(Key, (MeetingContent content) =>
            (content with { Participants = 80 }).With(Language.Ru, text => text with { Body = "Новое." }));
        Assert.Empty((await Database.PublishAsync(Key, first)).Refusals);
        Assert.Equal("", await OutdatedAsync());
        Assert.Empty((await Database.PublishAsync(Key)).Refusals);
        Assert.Equal("En, Es, Ru", await OutdatedAsync());
    }

    [Fact]
    public async Task A_translation_of_what_was_published_before_stays_outdated_when_a_typo_is_mended()
    {
        await ChangeOriginalAsync();
        await Database.PublishAsync(Key);
        await Database.EditAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "Corrigé encore." }));
        Assert.Empty((await Database.PublishAsync(new PublicationRequest(Key, KeepsTranslations: true))).Refusals);
        Assert.Equal("En, Es, Ru", await OutdatedAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_translation_without_its_original_is_refused(bool keepsTranslations)
    {
        await RemoveOriginalAsync();
        var outcome = await Database.PublishAsync(new PublicationRequest(Key, KeepsTranslations: keepsTranslations));
        Assert.All(outcome.Refusals, refusal => Assert.Equal(RefusalReason.MissingOriginal, refusal.Reason));
        Assert.Equal(3, outcome.Refusals.Count);
    }

    [Fact]
    public async Task The_facts_of_a_draft_that_lacks_the_original_can_be_published()
    {
        await RemoveOriginalAsync();
        await Database.EditAsync(Key, (MeetingContent content) => content with { Participants = 80 });
        Assert.Empty((await Database.PublishAsync(Key, Parts.Facts)).Refusals);
        Assert.Equal("", await OutdatedAsync());
    }

    private Task RemoveOriginalAsync() => Database.EditAsync(Key, (MeetingContent content) =>
        content with { Texts = content.Texts.Where(pair => pair.Key != Language.Fr).ToDictionary() });

    private Task ChangeOriginalAsync() => Database.EditAsync(Key, (MeetingContent content) => content.With(Language.Fr, text => text with { Body = "Corrigé." }));

    private async Task<string> OutdatedAsync() =>
        string.Join(", ", (await Database.ItemAsync(Key)).Texts.Where(text => text.IsOutdated).Select(text => text.Language).Order());
}
