using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>The page on which an item is published.</summary>
public sealed class PublicationsControllerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_text_that_was_taken_out_is_ticked_and_leaves_the_public_page_and_the_preview()
    {
        const string key = "meeting/2013-01-workshop";
        const string page = $"/admin/items/{key}/publication";
        var before = (await FindAsync(key)).Content.Texts[Language.Es].Title!;
        await site.SaveAsync(key, (MeetingContent content) => content with { Texts = content.Texts.Where(pair => pair.Key != Language.Es).ToDictionary() });
        using var editor = await site.SignInAsync(Role.Editor);

        using var form = await editor.DocumentAsync(page);
        Assert.Equal(["es"], form.QuerySelectorAll("[name=languages][checked]").Select(tick => tick.GetAttribute("value")));
        Assert.Contains("taken out", form.QuerySelector("label[for=languages-es]")!.TextContent, StringComparison.Ordinal);
        using var preview = await editor.DocumentAsync($"/admin/items/{key}/preview/es");
        Assert.DoesNotContain(before, preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var answer = await editor.PostFormAsync(page, page, new() { ["languages"] = "es", ["revisionId"] = form.QuerySelector("[name=revisionId]")!.GetAttribute("value")! });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var draft = await FindAsync(key);
        Assert.Equal((DraftState.None, Parts.None), (draft.DraftState, draft.Changed));
    }

    private async Task<Draft> FindAsync(string key) => (await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(key, CancellationToken.None)))!;
}
