using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using static PragueProcess.Tests.Web.Admin.AttentionPages;

namespace PragueProcess.Tests.Web.Admin;

public sealed class AttentionControllerTests(Site site) : IClassFixture<Site>
{
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private const string Kyiv = "meeting/2014-05-06-workshop";

    [Theory]
    [InlineData("Finding")]
    [InlineData("Draft")]
    [InlineData("Scheduled")]
    [InlineData("Source")]
    [InlineData("Link")]
    [InlineData("Translation")]
    [InlineData("Text")]
    [InlineData("Review")]
    public async Task Every_entry_leads_to_the_very_place_where_it_is_mended(string sort)
    {
        using var client = await site.SignInAsync(Role.Editor);
        await BreakAsync();
        var entries = await EntriesAsync(client, $"/admin/attention?sort={sort}");
        Assert.NotEmpty(entries);
        foreach (var address in entries.Select(entry => entry.QuerySelector("a")!.GetAttribute("href")!).DistinctBy(PlaceOf))
        {
            var parts = address.Split('#');
            Assert.True((await PageAsync(client, parts[0])).GetElementById(parts[1]) is not null, $"{address} leads nowhere.");
        }
    }

    [Fact]
    public async Task What_waits_and_what_is_due_is_told_with_who_can_mend_it()
    {
        using var client = await site.SignInAsync(Role.Editor);
        await BreakAsync();
        var all = await EntriesAsync(client, "/admin/attention");
        Assert.Contains(all, entry => entry.TextContent.Contains("Submitted by editor", StringComparison.Ordinal) && entry.TextContent.Contains("For: editor", StringComparison.Ordinal));
        Assert.Contains(all, entry => entry.TextContent.Contains("A publication scheduled for", StringComparison.Ordinal));
        Assert.Contains(all, entry => entry.TextContent.Contains("compared with this source by 1 January 2020", StringComparison.Ordinal));
        Assert.Contains(all, entry => entry.TextContent.Contains("The main source names the country of this meeting, but no city.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_translator_sees_first_how_much_waits_and_finds_only_that()
    {
        await BreakAsync();
        using var client = await site.SignInAsync(Role.Translator, Language.Es);
        var mine = (await EntriesAsync(client, "/admin/attention?who=me&sort=Review")).Concat(await EntriesAsync(client, "/admin/attention?who=me&sort=Translation"))
            .Concat(await EntriesAsync(client, "/admin/attention?who=me&sort=Text")).Concat(await EntriesAsync(client, "/admin/attention?who=me&sort=Link")).ToList();
        Assert.All(mine, entry => Assert.Contains("Spanish", entry.TextContent, StringComparison.Ordinal));
        Assert.Contains(mine, entry => entry.TextContent.Contains("The original has changed", StringComparison.Ordinal));
        Assert.Contains($"{mine.Count} things need your attention", (await PageAsync(client, "/admin")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await EntriesAsync(client, "/admin/attention?who=me&sort=Finding"));
        Assert.NotEmpty(await EntriesAsync(client, "/admin/attention?sort=Finding"));
    }

    [Fact]
    public async Task A_returned_draft_waits_for_its_author_alone()
    {
        using var author = await site.SignInAsync(Role.Contributor);
        await (await DraftForm.OpenAsync(author, $"/admin/items/{Kyiv}")).Type("participants", "44").SaveAsync();
        using var submitted = await author.PostFormAsync($"/admin/items/{Kyiv}", $"/admin/items/{Kyiv}/submission", []);
        using var editor = await site.SignInAsync(Role.Editor);
        using var returned = await editor.PostFormAsync($"/admin/items/{Kyiv}", $"/admin/items/{Kyiv}/return", new() { ["comment"] = "Count again." });
        Assert.Equal(HttpStatusCode.SeeOther, returned.StatusCode);
        Assert.Contains(await EntriesAsync(author, "/admin/attention?who=me&sort=Draft"), entry => entry.TextContent.Contains("Returned to", StringComparison.Ordinal));
        Assert.DoesNotContain(await EntriesAsync(editor, "/admin/attention?who=me&sort=Draft"), entry => Address(entry) == $"/admin/items/{Kyiv}");
    }

    [Fact]
    public async Task What_could_be_better_about_a_text_is_told_below_its_field_in_the_preview_and_in_the_list_and_keeps_nobody_from_saving()
    {
        const string key = "page/about-iom";
        using var editor = await site.SignInAsync(Role.Editor);
        var form = (await DraftForm.OpenAsync(editor, $"/admin/items/{key}")).Type("texts.en.body", "## A\n\n#### B\n\n[here](/en)").Type("texts.en.title", new string('x', 71));
        using var preview = new HtmlParser().ParseDocument(await (await form.Type("preview", "en").SendAsync("/admin/markdown")).Content.ReadAsStringAsync());
        Assert.Equal(2, preview.QuerySelectorAll("#rendered [data-remarks] li").Length);
        await form.SaveAsync();
        var page = await PageAsync(editor, $"/admin/items/{key}");
        Assert.Contains("skips a level: “B”", page.GetElementById("texts.en.body-remarks")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("texts.en.title-remarks", page.GetElementById("texts.en.title")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Contains(await EntriesAsync(editor, "/admin/attention?sort=Text"), entry => entry.TextContent.Contains("do not say where the link leads: “here”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_open_point_of_the_content_is_listed_and_goes_when_it_is_mended()
    {
        using var editor = await site.SignInAsync(Role.Editor);
        const string finding = "/admin/attention?sort=Finding";
        var expected = await site.WithAsync(async (SiteDbContext db) => (await new SiteChecks(db).RunAsync(default)).Select(point => $"/admin/items/{point.ItemKey}").Order().ToList());
        var listed = await EntriesAsync(editor, finding);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, listed.Select(Address).Order());

        // A field of the very form to which the entry leads, and then the public.
        const string place = "/admin/items/meeting/2013-02-27-senior-officials";
        Assert.Contains(listed, entry => entry.QuerySelector("a")!.GetAttribute("href") == $"{place}#placeStatement");
        await (await DraftForm.OpenAsync(editor, place)).Type("placeStatement", "city-and-state").SaveAsync();
        using var published = await editor.PostFormAsync($"{place}/publication", $"{place}/publication", new() { ["facts"] = "true" });
        Assert.Equal(HttpStatusCode.SeeOther, published.StatusCode);
        Assert.DoesNotContain(await EntriesAsync(editor, finding), entry => entry.QuerySelector("a")!.GetAttribute("href") == $"{place}#placeStatement");

        const string sources = "/admin/attention?sort=Source";
        const string source = "iom-profile-english";
        await site.WithAsync((SiteDbContext db) => db.Sources.Where(row => row.Key == source).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.CheckedOn, new DateOnly(2019, 1, 1)).SetProperty(row => row.CheckBy, new DateOnly(2020, 1, 1))));
        var entry = (await EntriesAsync(editor, sources)).Single(entry => entry.QuerySelector($"a[href$='#source-{source}']") is not null);
        Assert.Equal("/admin/lists/sources", Address(entry));
        using var compared = await editor.PostFormAsync(Address(entry), $"/admin/lists/sources/{source}/check", []);
        Assert.DoesNotContain(await EntriesAsync(editor, sources), one => one.QuerySelector($"a[href$='#source-{source}']") is not null);
    }

    [Fact]
    public async Task What_is_scheduled_for_the_next_days_is_told_and_waits_for_nobody()
    {
        using var client = await site.SignInAsync(Role.Editor);
        await BreakAsync();
        var before = await MineAsync(client);
        foreach (var (key, days) in new[] { ("meeting/2014-03-19-pilot-project-4", 2), ("meeting/2016-09-20-ministerial", 20) })
        {
            var outcome = await site.WithAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(key, Editing.Gone(), DateTimeOffset.UtcNow.AddDays(days), Editing.Editor));
            Assert.Empty(outcome.Refusals);
        }

        Assert.Single(await EntriesAsync(client, "/admin/attention?sort=Scheduled"), entry => entry.TextContent.Contains("Will be withdrawn on", StringComparison.Ordinal));
        Assert.Equal(before, await MineAsync(client));
    }

    [Fact]
    public async Task A_list_that_is_cut_says_so_also_where_nobody_has_anything_to_do()
    {
        using var own = new Site();
        var keys = await own.WithAsync((SiteDbContext db) => db.Items.Where(item => item.Kind == ItemKind.Member).OrderBy(item => item.Key).Select(item => item.Key).Take(22).ToListAsync());
        foreach (var key in keys)
        {
            await own.WithAsync((ScheduledChanges changes) => changes.ScheduleWithdrawalAsync(key, Editing.Gone(), DateTimeOffset.UtcNow.AddDays(2), Editing.Editor));
        }

        using var client = await own.SignInAsync(Role.Editor);
        var section = (await PageAsync(client, "/admin/attention")).QuerySelector("section[aria-labelledby='sort-Scheduled']")!;
        Assert.Equal("Scheduled work 0", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(20, section.QuerySelectorAll("li").Length);
        Assert.Contains("22", section.QuerySelector("a[href='/admin/attention?sort=Scheduled']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_editors_are_told_is_no_open_question_for_visitors()
    {
        using var own = new Site();
        var before = (await own.PageAsync("/en/open-questions")).QuerySelectorAll("main li").Length;
        await own.ChangeAsync("member/bulgaria", (MemberContent content) => content with { Participation = PartialDateRange.Parse("2016-03/..") });
        using var client = await own.SignInAsync(Role.Editor);
        Assert.Contains(await EntriesAsync(client, "/admin/attention?sort=Finding"), entry => Address(entry) == "/admin/items/meeting/2016-02-11-national-contact-points");
        Assert.Equal(before, (await own.PageAsync("/en/open-questions")).QuerySelectorAll("main li").Length);
    }

    [Fact]
    public async Task Sources_organisations_and_places_go_by_their_names()
    {
        using var own = new Site();
        await own.ChangeAsync("meeting/2013-01-workshop", (MeetingContent content) => content with { Differences = [new Difference { Field = "place", Value = "krakow", Source = "iom-profile-english" }] });
        await own.WithAsync(async (SiteDbContext db) =>
        {
            string[] addresses =
            [
                await db.Sources.Where(row => row.Key == "iom-profile").Select(row => row.Url).SingleAsync(),
                await db.Organisations.Where(row => row.Key == "icmpd").Select(row => row.Website!).SingleAsync(),
            ];
            db.AddRange(addresses.Select(address => new OutsideLink { Address = new Uri(address).AbsoluteUri, State = LinkState.NotFetched }));
            return await db.SaveChangesAsync();
        });
        using var client = await own.SignInAsync(Role.Editor);
        var links = (await EntriesAsync(client, "/admin/attention?sort=Link")).ToLookup(entry => Address(entry), entry => entry.QuerySelector("a")!.TextContent);
        Assert.EndsWith(", Profile of the Prague Process (in French)", Assert.Single(links["/admin/lists/sources/iom-profile"]), StringComparison.Ordinal);
        Assert.Equal("International Centre for Migration Policy Development", Assert.Single(links["/admin/lists/organisations/icmpd"]));
        Assert.Contains(await EntriesAsync(client, "/admin/attention?sort=Finding"), entry => entry.TextContent.Contains("Krakow, Poland.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_that_waits_for_somebody_who_is_gone_waits_for_editors()
    {
        const string key = "meeting/2013-01-workshop";
        using var author = await site.SignInAsync(Role.Contributor);
        await (await DraftForm.OpenAsync(author, $"/admin/items/{key}")).Type("participants", "45").SaveAsync();
        using var submitted = await author.PostFormAsync($"/admin/items/{key}", $"/admin/items/{key}/submission", []);
        using var editor = await site.SignInAsync(Role.Editor);
        using var returned = await editor.PostFormAsync($"/admin/items/{key}", $"/admin/items/{key}/return", new() { ["comment"] = "Count again." });
        await site.WithAsync((SiteDbContext db) => db.Users.Where(account => db.Revisions.Any(revision => revision.AuthorId == account.Id && revision.Item.Key == key))
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.IsDisabled, true)));
        Assert.Contains(await EntriesAsync(editor, "/admin/attention?who=me&sort=Draft"), entry => Address(entry) == $"/admin/items/{key}");
    }

    [Fact]
    public async Task A_sort_that_does_not_exist_is_refused()
    {
        using var client = await site.SignInAsync(Role.Editor);
        using var answer = await client.GetAsync(new Uri("/admin/attention?sort=99", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    // A submitted draft with an outdated translation, a source that is due, and a publication that failed.
    private async Task BreakAsync()
    {
        if (await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.AnyAsync()))
        {
            return;
        }

        await site.SaveAsync(Lisbon, (MeetingContent content) => content.With(Language.Fr, text => text with { Title = "Tout autre chose" }));
        await site.WithAsync((Drafts drafts) => drafts.SubmitAsync(Lisbon, Editing.Editor));
        await site.WithAsync((SiteDbContext db) => db.Sources.Where(source => source.Key == "iom-profile").ExecuteUpdateAsync(set => set.SetProperty(source => source.CheckBy, new DateOnly(2020, 1, 1))));
        const string key = "meeting/2016-05-25-steering-committee";
        await site.SaveAsync(key, (MeetingContent content) => content with { Participants = 12 });
        await site.WithAsync((ScheduledChanges changes) => changes.SchedulePublicationAsync([new PublicationRequest(key)], DateTimeOffset.UtcNow.AddDays(1), Editing.Editor));
        await site.WithAsync((SiteDbContext db) => db.ScheduledChanges.ExecuteUpdateAsync(set => set.SetProperty(change => change.State, ScheduledChangeState.Failed)));
        await site.PublishAsync("page/liens", TestContent.Page("liens", "[Nulle part](/fr/nulle-part)"));
        await site.WithAsync((OutsideLinks links) => links.DueAsync(DateTimeOffset.UtcNow, default));
        await site.WithAsync((SiteDbContext db) => db.OutsideLinks.ExecuteUpdateAsync(set => set.SetProperty(link => link.State, LinkState.Dead).SetProperty(link => link.DeadSince, DateTimeOffset.UtcNow)));
    }

    // The same field of another item of the kind is as easily found.
    private static string PlaceOf(string address) => $"{string.Join('/', address.Split('/').Take(4))} {address.Split('#')[1]}";

    private static string Address(IElement entry) => entry.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0];

    private static async Task<int> MineAsync(HttpClient client) => (await EntriesAsync(client, "/admin/attention?who=me&sort=Scheduled")).Count;
}
