using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>Rows that are emptied go, and no other goes with them.</summary>
public sealed class FormRowsTests(Site site) : IClassFixture<Site>
{
    private const string Key = "meeting/2015-12-07-senior-officials";
    private const string Page = $"/admin/items/{Key}";

    private static readonly string[] Three = ["1", "2", "3"];
    private static readonly string[] Columns = ["field", "value", "source"];

    [Theory]
    [InlineData("refused", 0)]
    [InlineData("refused", 1)]
    [InlineData("renewed", 0)]
    [InlineData("renewed", 1)]
    [InlineData("renewed", 2)]
    public async Task A_row_that_was_emptied_in_a_form_that_came_back_takes_no_other_with_it(string how, int emptied)
    {
        await SaveThreeAsync();
        using var client = await site.SignInAsync(Role.Contributor);
        var form = Empty(await DraftForm.OpenAsync(client, Page), emptied);
        using var answer = await (how == "renewed" ? form.Type("renew", "1") : form.Type("dates", "soon")).SendAsync();
        Assert.Equal(how == "renewed" ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var back = await form.BackAsync(answer);
        await (how == "renewed" ? back : back.Type("dates", "7 December 2015")).SaveAsync();
        Assert.Equal(Three.Where((_, index) => index != emptied), await ValuesAsync());
    }

    [Fact]
    public async Task All_rows_can_be_emptied_in_a_form_that_comes_back()
    {
        await SaveThreeAsync();
        using var client = await site.SignInAsync(Role.Contributor);
        var form = Empty(Empty(Empty(await DraftForm.OpenAsync(client, Page), 0), 1), 2);
        using var answer = await form.Type("renew", "1").SendAsync();
        await (await form.BackAsync(answer)).SaveAsync();
        Assert.Empty(await ValuesAsync());
    }

    [Fact]
    public async Task What_a_browser_kept_of_a_form_with_missing_rows_is_taken_whole()
    {
        await SaveThreeAsync();
        using var client = await site.SignInAsync(Role.Contributor);
        var form = await DraftForm.OpenAsync(client, Page);
        foreach (var column in Columns)
        {
            form.Untick($"differences.1.{column}");
        }

        await form.SaveAsync();
        Assert.Equal(["1", "3"], await ValuesAsync());
    }

    private Task SaveThreeAsync() => site.SaveAsync(Key, (MeetingContent content) => content with
    {
        Differences = [.. Three.Select(value => new Difference { Field = "participants", Value = value, Source = "iom-profile" })],
    });

    private static DraftForm Empty(DraftForm form, int row) =>
        form.Type($"differences.{row}.field", "").Type($"differences.{row}.value", "").Type($"differences.{row}.source", "");

    private async Task<IEnumerable<string>> ValuesAsync() =>
        ((MeetingContent)(await site.WithAsync((DraftQueries drafts) => drafts.FindAsync(Key, CancellationToken.None)))!.Content).Differences.Select(difference => difference.Value);
}
