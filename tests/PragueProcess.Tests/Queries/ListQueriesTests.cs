using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Queries;

public sealed class ListQueriesTests
{
    [Fact]
    public async Task Meetings_are_listed_the_latest_first_and_on_the_same_first_day_the_coarser_date_last()
    {
        await using var database = await TestDatabase.SeededAsync();
        var workshop = (MeetingContent)await database.LiveAsync("meeting/2013-01-workshop");
        await database.PublishAsync("meeting/2013-01-01-test", Moved(workshop, "2013-01-01", "jour"));
        await database.PublishAsync("meeting/2013-test", Moved(workshop, "2013", "annee"));
        var keys = (await database.GetAsync((MeetingQueries meetings) => meetings.ListAsync(Language.Fr, CancellationToken.None))).Select(meeting => meeting.Key).ToList();
        Assert.Equal("meeting/2016-09-20-ministerial", keys[0]);
        Assert.Equal("meeting/2011-11-ministerial", keys[^1]);
        Assert.Equal(
            ["meeting/2013-01-01-test", "meeting/2013-01-workshop", "meeting/2013-test"],
            keys.Where(key => key.StartsWith("meeting/2013", StringComparison.Ordinal) && key != "meeting/2013-02-27-senior-officials"));
    }

    [Theory]
    [InlineData(Language.Fr, "Danemark", "Espagne", "Estonie")]
    [InlineData(Language.En, "Malta", "Republic of Moldova", "Montenegro")]
    [InlineData(Language.Es, "Eslovenia", "España", "Estonia")]
    [InlineData(Language.Ru, "Азербайджан", "Албания", "Армения")]
    public async Task Members_are_sorted_as_each_language_does(Language language, string before, string name, string after)
    {
        await using var database = await TestDatabase.SeededAsync();
        var members = await database.GetAsync((MembershipQueries queries) => queries.LoadAsync(language, CancellationToken.None));
        var titles = members.Members.Select(member => member.Name.Text.Title).ToList();
        Assert.Equal(51, titles.Count);
        Assert.Equal([before, name, after], titles.SkipWhile(title => title != before).Take(3));
    }

    [Fact]
    public async Task A_path_of_another_language_leads_to_the_path_of_the_page_s_own()
    {
        await using var database = await TestDatabase.SeededAsync();
        Assert.Equal(
            new Resolution.Moved("pologne"),
            await database.GetAsync((SlugQueries slugs) => slugs.ResolveAsync(ItemKind.Member, Language.Fr, "poland", CancellationToken.None)));
    }

    [Fact]
    public async Task Meetings_of_one_title_are_told_apart_by_their_full_names()
    {
        await using var database = await TestDatabase.SeededAsync();
        foreach (var language in Languages.All)
        {
            var names = (await database.GetAsync((MeetingQueries meetings) => meetings.ListAsync(language, CancellationToken.None))).Select(meeting => meeting.FullName).ToList();
            Assert.Equal(16, names.Distinct().Count());
        }
    }

    private static MeetingContent Moved(MeetingContent meeting, string dates, string slug) => meeting with
    {
        Dates = PartialDateRange.Parse(dates),
        Differences = [],
        Texts = new Dictionary<Language, TextContent> { [Language.Fr] = meeting.Texts[Language.Fr] with { Slug = slug } },
    };
}
