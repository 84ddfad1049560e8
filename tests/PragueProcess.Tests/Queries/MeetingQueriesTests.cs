using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Queries;

public class MeetingQueriesTests : SeededTests
{
    [Fact]
    public async Task Meetings_are_listed_latest_first()
    {
        var meetings = await ListAsync(Language.Fr);
        Assert.Equal(16, meetings.Count);
        Assert.Equal("meeting/2016-09-20-ministerial", meetings[0].Key);
        Assert.Equal("meeting/2011-11-ministerial", meetings[^1].Key);
        Assert.Equal(meetings.Select(meeting => meeting.Dates.First).OrderDescending(), meetings.Select(meeting => meeting.Dates.First));
    }

    [Fact]
    public async Task On_the_same_first_day_the_coarser_date_comes_last_and_then_the_key_decides()
    {
        string[] dates = ["2013", "2013-01-01/2013-02", "2013-01-01", "2013-01-01"];
        foreach (var (date, number) in dates.Select((date, index) => (date, index)))
        {
            Assert.Empty(await Database.TryAsync($"meeting/test-{number}", Samples.Meeting(date, $"test-{number}")));
        }

        var keys = (await ListAsync(Language.Fr)).Where(meeting => meeting.Dates.First == new DateOnly(2013, 1, 1)).Select(meeting => meeting.Key);

        Assert.Equal(["meeting/test-2", "meeting/test-3", "meeting/2013-01-workshop", "meeting/test-1", "meeting/test-0"], keys);
    }

    [Theory]
    [InlineData("meeting/2015-02-12-workshop", Language.Fr, "Lisbonne", "2015")]
    [InlineData("meeting/2015-12-07-senior-officials", Language.Fr, "décembre", "2015")]
    [InlineData("meeting/2015-12-07-senior-officials", Language.Ru, "декабрь", "2015")]
    public async Task The_full_name_of_a_meeting_tells_it_from_others(string key, Language language, string where, string when)
    {
        var meeting = (await ListAsync(language)).Single(row => row.Key == key);
        Assert.StartsWith(meeting.Text.Title, meeting.FullName, StringComparison.Ordinal);
        Assert.Contains(where, meeting.FullName, StringComparison.Ordinal);
        Assert.Contains(when, meeting.FullName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_meetings_have_the_same_full_name()
    {
        foreach (var language in Languages.All)
        {
            var names = (await ListAsync(language)).Select(meeting => meeting.FullName).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    [Fact]
    public async Task The_kinds_that_meetings_have_are_counted()
    {
        var kinds = await Database.GetAsync((MeetingQueries meetings) => meetings.KindsAsync(Language.En, default));
        Assert.Equal(16, kinds.Sum(kind => kind.Count));
        Assert.All(kinds, kind => Assert.True(kind.Count > 0));
        Assert.Equal(2, kinds.Single(kind => kind.Key == "ministerial-conference").Count);
    }

    private Task<IReadOnlyList<MeetingSummary>> ListAsync(Language language) =>
        Database.GetAsync((MeetingQueries meetings) => meetings.ListAsync(language, default));
}
