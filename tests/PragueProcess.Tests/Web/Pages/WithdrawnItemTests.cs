using System.Net;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Pages;

public sealed class WithdrawnItemTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_page_of_a_withdrawn_item_says_why_in_the_language_in_which_it_was_written()
    {
        await WithdrawAsync("meeting/2015-02-12-workshop", new WithdrawalRequest(new PublicNote { Fr = "Cette réunion n’a pas eu lieu.", Es = "No tuvo lugar." }));
        using var french = await site.GetAsync("/fr/reunions/2015/atelier-applied-knowledge-lisbonne");
        Assert.Equal(HttpStatusCode.Gone, french.StatusCode);
        Assert.Contains("Cette réunion n’a pas eu lieu.", await french.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var permalink = await site.GetAsync("/id/meeting/2015-02-12-workshop");
        Assert.Contains("<p lang=\"fr\">", await permalink.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_an_item_in_whose_place_another_stands_leads_there()
    {
        await WithdrawAsync("document/bratislava-ministerial-declaration", new WithdrawalRequest(new PublicNote { En = "See the meeting." }, "meeting/2016-09-20-ministerial"));
        using var answer = await site.GetAsync("/id/document/bratislava-ministerial-declaration");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("/meetings/2016/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private async Task WithdrawAsync(string key, WithdrawalRequest request) => Assert.Empty(
        (await site.WithAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync(key, request, Editing.Editor))).Refusals);
}
