using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What holds for every page of the editors' area: wide and light, narrow and dark.</summary>
[Collection(EditedSite.Name)]
public sealed class AreaTests(EditorVisits visits)
{
    private const string Edited = "meeting/2015-07-06-senior-officials";
    private const string Planned = "meeting/2014-10-28-senior-officials";
    private const string Discarded = "meeting/2099-01-01-workshop";

    private static readonly string[] Pages =
    [
        AdminLinks.Dashboard,
        AdminLinks.Items,
        AdminLinks.ItemsOf(ItemKind.Meeting),
        AdminLinks.Item(Edited),
        AdminLinks.Item(Planned),
        AdminLinks.Item("member/poland"),
        AdminLinks.Item("process/prague-process"),
        AdminLinks.Item("presidency-term/current"),
        AdminLinks.Item("page/about-iom"),
        AdminLinks.NewItem(ItemKind.Meeting),
        AdminLinks.NewItem(ItemKind.Document),
        AdminLinks.Publication(Edited),
        AdminLinks.Withdrawal(Planned),
        AdminLinks.History(Edited),
        AdminLinks.Preview(Edited, Language.En),
        AdminLinks.Scheduled,
        AdminLinks.Trash,
        AdminLinks.Attention,
        AdminLinks.Redirects,
        AdminLinks.Files,
        $"{AdminLinks.SelectionPublication}?keys={Edited}&keys=member/poland",
        $"{AdminLinks.SelectionWithdrawal}?keys={Planned}",
        AdminLinks.List(ReferenceTarget.Source),
        AdminLinks.Reference(ReferenceTarget.Source, "iom-profile"),
        AdminLinks.List(ReferenceTarget.MeetingKind),
        AdminLinks.Reference(ReferenceTarget.Place, "prague"),
        AdminLinks.NewReference(ReferenceTarget.Organisation),
        AdminLinks.ShareLinks(Edited),
        AdminLinks.People,
        AdminLinks.Audit,
        AdminLinks.Account,
        AdminLinks.Authenticator,
        AdminLinks.ConfirmationFor(AdminLinks.People),
    ];

    [BrowserFact]
    public async Task Every_page_is_accessible_and_fits_the_screen()
    {
        var first = await RevisionAsync(Edited);
        await FillAsync();
        string[] others =
        [
            AdminLinks.Comparison(Edited, first, await RevisionAsync(Edited)),
            AdminLinks.Person((await visits.MakeAccountAsync(Role.Translator)).Id),
        ];
        var faults = await Task.WhenAll(
            FaultsAsync(Pages.Where((_, index) => index % 2 == 0)),
            FaultsAsync(Pages.Where((_, index) => index % 2 == 1).Concat(others)));
        Assert.True(faults.All(fault => fault.Count == 0), string.Join('\n', faults.SelectMany(fault => fault)));
    }

    [BrowserFact]
    public async Task What_is_refused_is_said_accessibly()
    {
        await using var visit = await visits.SignInAsync(Role.Administrator);
        var faults = await FaultsAsync(visit, $"{AdminLinks.Item("meeting/nothing")}", 404);

        await visit.OpenAsync(AdminLinks.NewItem(ItemKind.Meeting));
        await visit.Page.GetByLabel("Dates").FillAsync("32 March 2014");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).ClickAsync();
        await visit.Page.Locator("#errors").WaitForAsync();
        faults.AddRange(await visit.Page.FaultsAsync());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public async Task Signing_in_and_making_an_account_are_accessible_too()
    {
        await using var visit = await visits.OpenAsync();
        var faults = await FaultsAsync(visit, AdminLinks.SignIn);
        faults.AddRange(await FaultsAsync(visit, AdminLinks.Invitation(await visits.InviteAsync())));
        faults.AddRange(await FaultsAsync(visit, AdminLinks.Invitation("used"), 404));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<List<string>> FaultsAsync(IEnumerable<string> paths)
    {
        await using var visit = await visits.SignInAsync(Role.Administrator);
        var faults = new List<string>();
        foreach (var path in paths)
        {
            faults.AddRange(await FaultsAsync(visit, path));
        }

        return [.. faults, .. visit.Complaints];
    }

    private static async Task<List<string>> FaultsAsync(Visit visit, string path, int status = 200)
    {
        await visit.OpenAsync(path, status);
        return [.. (await visit.Page.FaultsAsync()).Select(fault => $"{path}: {fault}")];
    }

    private async Task<int> RevisionAsync(string key) =>
        (await visits.Site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!.RevisionId;

    // An outdated translation, links to a draft, something that waits for its time, and something in the trash.
    private async Task FillAsync()
    {
        var author = new Author(null, "Somebody");
        foreach (var (key, words) in new[] { (Edited, "Une première phrase."), (Edited, "Une autre phrase."), (Planned, "Une phrase."), (Discarded, "Une phrase.") })
        {
            var draft = await visits.Site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key == Discarded ? Edited : key, CancellationToken.None));
            var texts = draft!.Content.Texts.ToDictionary(pair => pair.Key, pair => pair.Key == Language.Fr ? pair.Value with { Body = words } : pair.Value);
            await visits.Site.WithAsync((Revisions revisions) =>
                revisions.SaveAsync(key, draft.Content with { Texts = texts }, key == Discarded ? null : draft.RevisionId, author));
        }

        await visits.Site.WithAsync((ScheduledChanges changes) =>
            changes.SchedulePublicationAsync([new PublicationRequest(Planned)], DateTimeOffset.UtcNow.AddYears(1), author));
        await visits.Site.WithAsync((Trash trash) => trash.AddAsync(Discarded, author));
        var account = await visits.MakeAccountAsync(Role.Editor);
        await visits.Site.WithAsync((ShareLinks links) => links.CreateAsync(Edited, ShareLinks.Lifetimes[0], account.Id, CancellationToken.None));
    }
}
