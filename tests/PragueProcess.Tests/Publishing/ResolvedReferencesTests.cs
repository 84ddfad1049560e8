using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class ResolvedReferencesTests : SeededTests
{
    private const string Key = "document/paper";

    [Fact]
    public async Task A_reference_to_an_unknown_item_is_refused()
    {
        var refusal = Assert.Single(await Database.TryAsync(Key, Samples.Document("meeting/2030-01-01-none")));
        Assert.Equal(RefusalReason.UnknownReference, refusal.Reason);
        Assert.Equal(["meeting", "meeting/2030-01-01-none"], refusal.Details);
        AssertNames(refusal, "meeting/2030-01-01-none");
    }

    [Fact]
    public async Task A_reference_to_an_unpublished_item_is_refused()
    {
        await Database.SaveAsync("meeting/2016-03-01-new", Samples.Meeting("2016-03-01"));
        var refusal = Assert.Single(await Database.TryAsync(Key, Samples.Document("meeting/2016-03-01-new")));
        Assert.Equal(RefusalReason.UnpublishedReference, refusal.Reason);
        AssertNames(refusal, "meeting/2016-03-01-new");
    }

    [Fact]
    public async Task A_reference_to_a_withdrawn_item_is_refused()
    {
        await Database.WithdrawAsync("meeting/2015-02-12-workshop");
        var refusal = Assert.Single(await Database.TryAsync(Key, Samples.Document("meeting/2015-02-12-workshop")));
        Assert.Equal(RefusalReason.UnpublishedReference, refusal.Reason);
    }

    [Fact]
    public async Task An_item_of_another_kind_is_no_answer_to_a_reference()
    {
        var refusal = Assert.Single(await Database.TryAsync(Key, Samples.Document("member/poland")));
        Assert.Equal(RefusalReason.UnknownReference, refusal.Reason);
    }

    [Fact]
    public async Task Unknown_sources_are_refused_wherever_they_are_named()
    {
        var content = Samples.Document(null) with
        {
            Sources = ["none-1"],
            Complements = new Dictionary<string, string> { ["date"] = "none-2" },
            Differences = [new Difference { Field = "date", Value = "2016", Source = "none-3" }],
        };

        var refusals = await Database.TryAsync(Key, content);

        Assert.All(refusals, refusal => Assert.Equal(RefusalReason.UnknownReference, refusal.Reason));
        Assert.Equal(["none-1", "none-2", "none-3"], refusals.Select(refusal => refusal.Details[1]));
    }

    [Fact]
    public async Task Unknown_terms_places_and_organisations_are_refused_together()
    {
        var content = Samples.Meeting("2016-03-01") with { Kind = "declaration", Place = "atlantis", Hosts = ["nobody"] };
        var refusals = await Database.TryAsync("meeting/2016-03-01-new", content);
        Assert.Equal(["declaration", "atlantis", "nobody"], refusals.Select(refusal => refusal.Details[1]));
    }

    private static void AssertNames(Refusal refusal, string key)
    {
        var words = Languages.All.Select(refusal.In).ToList();
        Assert.Equal(4, words.Distinct().Count());
        Assert.All(words, text => Assert.Contains(key, text, StringComparison.Ordinal));
    }
}
