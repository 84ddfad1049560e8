using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>What pages tell programs once editors have changed what they show.</summary>
public sealed class ChangedStructuredDataTests(Site site) : IClassFixture<Site>
{
    private const string Hostile = "</script><script>alert(1)</script><!--";

    [Theory]
    [InlineData(MeetingStatus.Postponed, "https://schema.org/EventPostponed")]
    [InlineData(MeetingStatus.Cancelled, "https://schema.org/EventCancelled")]
    public async Task A_meeting_that_is_put_off_or_called_off_says_so(MeetingStatus status, string expected)
    {
        await site.ChangeAsync("meeting/2016-06-15-senior-officials", (MeetingContent meeting) => meeting with { Status = status });

        var page = await site.PageAsync("/en/meetings/2016/senior-officials-meeting-krakow");
        Assert.Equal(expected, (string?)JsonLdOf.Page(page)["Event"]["eventStatus"]);
    }

    [Fact]
    public async Task A_hostile_title_stays_text()
    {
        await site.PublishAsync("document/hostile", Samples.Document(null) with { OriginalTitle = Hostile });

        using var response = await site.GetAsync("/fr/documents/un-papier");
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, (string?)JsonLdOf.Page(page)["DigitalDocument"]["name"]);
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.True(script.Matches(JsonLdOf.Selector)));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dates_of_a_document_keep_their_precision()
    {
        await site.PublishAsync("document/month", Samples.Document(null) with
        {
            Date = PartialDate.Parse("2011-11"),
            Texts = new Dictionary<Language, TextContent>
            {
                [Language.Fr] = new() { Title = "Mois", Slug = "mois", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original },
            },
        });

        Assert.Equal("2011-11", (string?)JsonLdOf.Page(await site.PageAsync("/fr/documents/mois"))["DigitalDocument"]["datePublished"]);
    }
}
