using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>However many rows there are, a page asks the database as often.</summary>
public sealed class QueryCountTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Paths =
        ["/fr", "/fr/reunions", "/fr/reunions/2016", "/fr/membres", "/fr/membres/pologne", "/fr/documents", "/fr/questions-ouvertes", "/fr/modifications"];

    [Fact]
    public async Task The_number_of_queries_of_a_page_does_not_grow_with_the_rows()
    {
        await site.PageAsync("/en");
        var before = await CountAsync();
        await AddMeetingsAsync(30);
        Assert.Equal(before, await CountAsync());
    }

    private async Task<Dictionary<string, int>> CountAsync()
    {
        var counts = new Dictionary<string, int>();
        foreach (var path in Paths)
        {
            var start = site.Commands.Count;
            await site.PageAsync(path);
            counts[path] = site.Commands.Count - start;
        }

        Assert.All(counts.Values, count => Assert.InRange(count, 1, 80));
        return counts;
    }

    private async Task AddMeetingsAsync(int count)
    {
        var keys = Enumerable.Range(1, count).Select(number => $"meeting/2016-03-{number:00}-test").ToArray();
        foreach (var (key, number) in keys.Select((key, index) => (key, index + 1)))
        {
            Assert.True((await site.WithAsync((Revisions revisions) => revisions.SaveAsync(key, Content(number), null, Editing.Editor))).Succeeded);
        }

        var outcome = await site.WithAsync((Publications publications) =>
            publications.PublishAsync([.. keys.Select(key => new PublicationRequest(key))], Editing.Editor));
        Assert.Empty(outcome.Refusals);
    }

    private static MeetingContent Content(int number) => new()
    {
        Dates = new PartialDateRange(new PartialDate(2016, 3, number)),
        Kind = "workshop",
        Place = "warsaw",
        Sources = ["iom-profile"],
        Texts = new Dictionary<Language, TextContent>
        {
            [Language.Fr] = new() { Title = $"Atelier {number}", Slug = $"atelier-{number}", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original },
        },
    };
}
