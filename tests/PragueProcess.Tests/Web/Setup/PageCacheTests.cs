using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Setup;

/// <summary>Pages are kept until something changes.</summary>
public sealed class PageCacheTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_page_that_was_shown_before_costs_one_query()
    {
        await site.PageAsync("/fr/contact");
        var start = site.Commands.Count;
        await site.PageAsync("/fr/contact?utm_source=x");
        Assert.Equal(1, site.Commands.Count - start);
    }

    [Theory]
    [InlineData("/fr/membres", "/fr/membres?role=chair")]
    [InlineData("/fr/membres", "/fr/membres.md")]
    [InlineData("/fr/reunions", "/fr/reunions?kind=workshop")]
    public async Task Pages_that_differ_are_kept_apart(string path, string other)
    {
        using var first = await site.GetAsync(path);
        using var second = await site.GetAsync(other);
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/es/reuniones.json", "/es/reuniones.json?limit=")]
    [InlineData("/fr/membres", "/fr/membres?role=chair,lead")]
    public async Task A_good_answer_is_never_given_to_a_bad_question(string good, string bad)
    {
        using var first = await site.GetAsync(good);
        using var second = await site.GetAsync(bad);
        Assert.Equal(System.Net.HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task A_change_is_seen_at_once()
    {
        Assert.Contains("2016", (await site.PageAsync("/es/documentos")).Body!.TextContent, StringComparison.Ordinal);
        using var before = await site.GetAsync("/es/documentos");
        var outcome = await site.WithAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync("page/legal-notice", Editing.Gone(), Editing.Editor));
        Assert.Empty(outcome.Refusals);
        using var after = await site.GetAsync("/es/documentos");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        using var gone = await site.GetAsync("/es/aviso-legal");
        Assert.Equal(System.Net.HttpStatusCode.Gone, gone.StatusCode);
    }
}
