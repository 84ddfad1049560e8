using Microsoft.Playwright;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What comes later moves nothing that somebody is about to press.</summary>
[Collection(EditedSite.Name)]
public sealed class StillnessTests(EditorVisits visits)
{
    private const string Item = "meeting/2014-10-28-senior-officials";

    [BrowserFact]
    public async Task The_button_that_saves_stays_where_it_is_when_the_previews_come()
    {
        await using var visit = await visits.SignInAsync();
        var page = visit.Page;
        var previews = new TaskCompletionSource();
        await page.RouteAsync($"**{AdminLinks.Markdown}", async route =>
        {
            await previews.Task;
            await route.ContinueAsync();
        });
        await visit.OpenAsync(AdminLinks.Item(Item));
        var save = page.GetByRole(AriaRole.Button, new() { Name = "Save as a draft" }).Last;
        await page.RunAndWaitForRequestAsync(() => save.ScrollIntoViewIfNeededAsync(), $"**{AdminLinks.Markdown}");
        var before = await save.BoundingBoxAsync();
        previews.SetResult();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-rendered] > *').length > 0");
        var after = await save.BoundingBoxAsync();
        Assert.Equal(before!.Y, after!.Y);
    }
}
