using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Changes;

public sealed class ChangeQueriesTests : SeededTests
{
    private const string Lisbon = "meeting/2015-02-12-workshop";

    [Fact]
    public async Task A_change_has_the_values_before_and_after_it_as_data()
    {
        await Database.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with { Place = null, Hosts = ["icmpd", "iom"], PlaceStatement = PlaceStatement.Nothing });

        var fields = (await PageAsync(1)).Changes[0].Fields.ToDictionary(field => field.Field);
        Assert.Equal((ReferenceTarget?)ReferenceTarget.Place, fields["place"].RefersTo);
        Assert.Equal(["lisbon"], fields["place"].Old);
        Assert.Empty(fields["place"].New);
        Assert.Equal(["icmpd", "iom"], fields["hosts"].New);
        Assert.Equal([PlaceStatement.CityAndState], fields["placeStatement"].Old);
    }

    [Fact]
    public async Task A_new_order_of_a_list_is_a_change()
    {
        await Database.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with { Hosts = ["icmpd", "iom"] });
        await Database.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with { Hosts = ["iom", "icmpd"] });

        var field = Assert.Single((await PageAsync(1)).Changes[0].Fields);
        Assert.Equal(["icmpd", "iom"], field.Removed);
        Assert.Equal(["iom", "icmpd"], field.Added);
    }

    [Fact]
    public async Task An_item_that_comes_back_is_added_anew()
    {
        await Database.WithdrawAsync(Lisbon);
        Assert.Empty((await Database.PublishAsync(Lisbon)).Refusals);

        Assert.Equal([ChangeKind.Added, ChangeKind.Withdrawn, ChangeKind.Added], (await PageAsync(1)).Changes.Select(change => change.Kind));
        Assert.Equal(Lisbon, Assert.Single((await PageAsync(1)).Changes[0].Items).Key);
    }

    [Fact]
    public async Task Items_added_by_one_act_are_one_change_on_whichever_page_they_stand()
    {
        foreach (var number in Enumerable.Range(1, ChangeQueries.PageSize))
        {
            await Database.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with { Participants = number });
        }

        var (first, firstHasMore) = await PageAsync(1);
        var (second, secondHasMore) = await PageAsync(2);
        Assert.Equal((ChangeQueries.PageSize, true), (first.Count, firstHasMore));
        Assert.Equal((87, false), (Assert.Single(second).Items.Count, secondHasMore));
        Assert.Empty((await PageAsync(3)).Changes);
        Assert.Equal(Enumerable.Range(1, ChangeQueries.PageSize).Reverse(), first.Select(change => Assert.Single(Assert.Single(change.Fields).New)).Cast<int>());
    }

    [Fact]
    public async Task Items_added_by_two_acts_are_two_changes()
    {
        foreach (var key in new[] { "meeting/one", "meeting/two" })
        {
            await Database.SaveAsync(key, Samples.Meeting("2013-05-07", key[8..]));
            Database.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Empty((await Database.PublishAsync(key)).Refusals);
        }

        Assert.Equal([1, 1, 87], (await PageAsync(1)).Changes.Select(change => change.Items.Count));
    }

    [Fact]
    public async Task A_fact_that_a_text_cites_is_not_told_as_the_texts_own()
    {
        await Database.ChangeAsync("secretariat/secretariat", (SecretariatContent secretariat) =>
            secretariat.With(Language.Fr, text => text with { Body = "Les {{members.states.count}} États." }));

        Assert.Equal("Les … États.", (await PageAsync(1)).Changes[0].Fields.Single(field => field.Field == FieldChange.Body).New.Single());
    }

    private Task<(IReadOnlyList<Change> Changes, bool HasMore)> PageAsync(int page) =>
        Database.GetAsync((ChangeQueries changes) => changes.ListAsync(page, default));
}
