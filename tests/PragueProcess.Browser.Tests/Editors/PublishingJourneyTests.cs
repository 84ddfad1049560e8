using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using Xunit.Abstractions;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What editors do with what is public already, as they do it.</summary>
[Collection(EditedSite.Name)]
public sealed class PublishingJourneyTests(EditorVisits visits, ITestOutputHelper output)
{
    private readonly Visitors _visitors = new(visits.Site);

    [BrowserFact]
    public async Task Only_the_French_part_is_published_and_the_rest_waits_in_the_draft()
    {
        const string key = "meeting/2016-05-25-steering-committee";
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.OpenAsync("Meeting", "Meeting of the Projects’ Steering Committee");
        await desk.TypeAsync("Title (Français)", "Comité de pilotage");
        await desk.TypeAsync("Title (English)", "Steering party");
        await desk.SaveAsync();
        await desk.PublishAsync(except: [Language.En, Language.Es, Language.Ru]);

        await _visitors.SeeAsync("Comité de pilotage", await visits.Site.ItemPathAsync(key, Language.Fr), SiteLinks.Section(Section.Meetings, Language.Fr));
        await _visitors.DoNotSeeAsync("Steering party", await visits.Site.ItemPathAsync(key, Language.En), SiteLinks.Section(Section.Meetings, Language.En));
        await Assertions.Expect(desk.Page.GetByLabel("Title (English)", new() { Exact = true })).ToHaveValueAsync("Steering party");
        Tell("publish one language of four", desk, 9);
    }

    [BrowserFact]
    public async Task A_publication_waits_for_its_time_and_can_be_called_off()
    {
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.OpenAsync("Meeting", "Senior Officials’ Meeting, Krakow, 2016");
        await desk.TypeAsync("Title (English)", "Meeting of tomorrow");
        await desk.SaveAsync();
        await desk.FollowAsync("Publish…");
        await desk.TypeAsync("Day", "2031-04-01");
        await desk.TypeAsync("Time", "09:05");
        await desk.PressAsync("Publish");
        await desk.SeeAsync("The publication is scheduled.");
        Tell("schedule a change", desk, 6);

        await _visitors.DoNotSeeAsync("Meeting of tomorrow", SiteLinks.Section(Section.Meetings, Language.En));
        await desk.FollowAsync("Scheduled");
        await desk.SeeAsync("1 April 2031, 09:05");
        await desk.PressAsync("Call off");
        await desk.SeeAsync("Called off.");
    }

    [BrowserFact]
    public async Task What_is_withdrawn_says_so_for_ever_or_until_it_is_published_again()
    {
        const string title = "Sixth Core Group meeting";
        var page = await visits.Site.ItemPathAsync("meeting/2016-04-05-core-group", Language.En);
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.OpenAsync("Meeting", title);
        await desk.FollowAsync("Withdraw…");
        await desk.TypeAsync("English", "This meeting was listed by mistake.");
        await desk.PressAsync("Withdraw");
        await desk.SeeAsync("Withdrawn. Visitors no longer see it.");
        Tell("withdraw with a note", desk, 5);

        Assert.Contains("This meeting was listed by mistake.", await _visitors.ReadAsync(page, 410), StringComparison.Ordinal);
        await _visitors.DoNotSeeAsync(title, SiteLinks.Section(Section.Meetings, Language.En), SiteLinks.Home(Language.En));
        await desk.PublishAsync();
        await _visitors.SeeAsync(title, page, SiteLinks.Section(Section.Meetings, Language.En));
    }

    [BrowserFact]
    public async Task An_earlier_version_is_restored_as_a_draft_and_published()
    {
        const string title = "Expert-level workshop on Migration Profiles";
        var page = await visits.Site.ItemPathAsync("meeting/2013-01-workshop", Language.En);
        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.OpenAsync("Meeting", title);
        await desk.TypeAsync("Title (English)", "Workshop of the wrong name");
        await desk.SaveAsync();
        await desk.PublishAsync();
        await _visitors.SeeAsync("Workshop of the wrong name", page);

        var before = desk.Clicks;
        await desk.FollowAsync("All versions");
        await desk.PressAsync("Restore as a draft");
        await desk.SeeAsync("The old version is the draft now.");
        await desk.PublishAsync();
        await _visitors.SeeAsync(title, page);
        output.WriteLine($"restore an earlier version and publish it: {desk.Clicks - before} clicks from its page");
    }

    private void Tell(string task, Desk desk, int most)
    {
        output.WriteLine($"{task}: {desk.Clicks} clicks");
        Assert.True(desk.Clicks <= most, $"It took {desk.Clicks} clicks.");
    }
}
