using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Publishing;

public class TextRenderingTests : SeededTests
{
    private const string Initiative = "initiative/targeted-initiative";
    private const string Secretariat = "secretariat/secretariat";

    [Fact]
    public async Task A_text_shows_the_facts_that_it_cites()
    {
        var html = (await Database.TextAsync(Secretariat, Language.Fr)).Html;
        Assert.Contains("août 2012 à janvier 2016", html, StringComparison.Ordinal);
        Assert.Contains("la Pologne et six autres États", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Fr, "cinq autres États", "juin 2017")]
    [InlineData(Language.En, "five other", "June 2017")]
    public async Task A_changed_fact_changes_the_texts_that_cite_it(Language language, string leads, string end)
    {
        await Database.ChangeAsync(Initiative, (InitiativeContent content) => content with
        {
            Leads = [.. content.Leads.SkipLast(1)],
            Dates = PartialDateRange.Parse("2012-08/2017-06"),
        });

        var html = (await Database.TextAsync(Secretariat, language)).Html;
        Assert.Contains(leads, html, StringComparison.Ordinal);
        Assert.Contains(end, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_follows_publications_and_withdrawals()
    {
        Assert.Empty(await Database.TryAsync("page/newly", Samples.Page("nouvelle", "Il y a {{meetings.count}} réunions.")));
        Assert.Contains("Il y a 16 réunions.", (await Database.TextAsync("page/newly", Language.Fr)).Html, StringComparison.Ordinal);

        Assert.Empty(await Database.TryAsync("meeting/2016-03-01-new", Samples.Meeting("2016-03-01")));
        Assert.Contains("Il y a 17 réunions.", (await Database.TextAsync("page/newly", Language.Fr)).Html, StringComparison.Ordinal);

        Assert.Empty((await Database.WithdrawAsync("meeting/2015-02-12-workshop")).Refusals);
        Assert.Empty((await Database.WithdrawAsync("meeting/2016-03-01-new")).Refusals);
        Assert.Contains("Il y a 15 réunions.", (await Database.TextAsync("page/newly", Language.Fr)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("members.states.count", "50")]
    [InlineData("members.organisations.count", "1")]
    [InlineData("members.states.declared", "50")]
    [InlineData("observers.count", "0")]
    [InlineData("documents.count", "3")]
    [InlineData("process.founded", "2009")]
    [InlineData("organisation.iom.founded", "1951")]
    [InlineData("initiative.targeted-initiative.leads.count|words", "sept")]
    public async Task A_page_can_cite_each_fact(string token, string value)
    {
        Assert.Empty(await Database.TryAsync("page/newly", Samples.Page("nouvelle", $"Fait : {{{{{token}}}}}.")));
        Assert.Contains($"Fait : {value}.", (await Database.TextAsync("page/newly", Language.Fr)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no.such.fact")]
    [InlineData("meetings.count|roman")]
    [InlineData("")]
    public async Task A_token_that_names_no_fact_is_refused(string token)
    {
        var refusal = Assert.Single(await Database.TryAsync("page/newly", Samples.Page("nouvelle", $"Fait : {{{{{token}}}}}.")));
        Assert.Equal(new Refusal(RefusalReason.UnknownToken, Language.Fr, token.Split('|')[0]) { ItemKey = "page/newly" }, refusal);
        Assert.Equal(ItemState.Draft, (await Database.ItemAsync("page/newly")).State);
    }

    [Fact]
    public async Task A_text_that_is_nested_too_deeply_is_refused()
    {
        var refusal = Assert.Single(await Database.TryAsync("page/newly", Samples.Page("nouvelle", $"{new string('>', 2000)} a")));
        Assert.Equal(RefusalReason.TextTooComplex, refusal.Reason);
    }
}
