using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A draft as a minister's office sees it, without an account.</summary>
[Collection(EditedSite.Name)]
public sealed partial class SharedDraftTests(EditorVisits visits)
{
    private const string Shared = "meeting/2016-06-15-senior-officials";

    private static readonly Dictionary<Language, string> Titles = new()
    {
        [Language.Fr] = "Réunion encore en projet",
        [Language.En] = "Meeting that is still a draft",
        [Language.Es] = "Reunión que aún es un borrador",
        [Language.Ru] = "Встреча, о которой есть лишь черновик",
    };

    [BrowserFact]
    public async Task A_link_shows_the_draft_in_all_languages_and_what_it_changes_until_it_is_revoked()
    {
        await using var editor = await visits.SignInAsync();
        await WriteAsync(editor);
        var link = await ShareAsync(editor);

        await using var visit = await visits.OpenAsync();
        var faults = new List<string>();
        foreach (var (language, title) in Titles)
        {
            await visit.OpenAsync(CodeInPath().Replace(link, $"/{language.Code()}?"));
            await Assertions.Expect(visit.Page.Locator("main h1")).ToContainTextAsync(title);
            await visit.Page.Locator("aside.preview a").Last.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("ins", new() { HasText = title })).ToHaveCountAsync(1);
            Assert.Equal(language.Code(), await visit.Page.Locator("html").GetAttributeAsync("lang"));
            faults.AddRange(await visit.Page.FaultsAsync());
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(visit.Complaints);
        await RevokeAsync(editor);
        await visit.OpenAsync(link, 404);
        await new Desk(visit).SeeAsync("Ask whoever sent it to you for a new one.");
    }

    private static async Task WriteAsync(Visit editor)
    {
        await editor.OpenAsync(AdminLinks.Item(Shared));
        await new Desk(editor).TypeTitlesAsync(Titles);
        await new Desk(editor).SaveAsync();
    }

    private static async Task<string> ShareAsync(Visit editor)
    {
        var desk = new Desk(editor);
        await desk.FollowAsync("Show to others", "main");
        await desk.PressAsync("Make a link");
        return await editor.Page.InputValueAsync("#link");
    }

    // Each page that was opened counts.
    private static async Task RevokeAsync(Visit editor)
    {
        await editor.OpenAsync(AdminLinks.ShareLinks(Shared));
        await new Desk(editor).SeeAsync($"Opened {2 * Titles.Count} times.");
        await new Desk(editor).PressAsync("Revoke");
        await new Desk(editor).SeeAsync("The link does not work any more.");
    }

    [GeneratedRegex(@"/\w\w\?")]
    private static partial Regex CodeInPath();
}
