using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Tests.Publishing;
using static PragueProcess.Tests.Web.Admin.AttentionPages;

namespace PragueProcess.Tests.Web.Admin;

public sealed class DeadLinksTests
{
    [Fact]
    public async Task A_link_within_the_site_that_leads_to_nothing_that_visitors_see_is_told()
    {
        using var own = new Site();
        using var client = await own.SignInAsync(Role.Editor);
        string[] dead = ["/fr/membres/atlantide", "/fr/nulle-part", "/fr/reunions/2016/nulle-part", "/id/member/atlantide", $"/files/{new string('a', 64)}/rapport.pdf"];
        string[] alive = ["/fr/membres/pologne#reunions", "/FR/membres/pologne/", "/es/miembros/pologne", "/fr/Membres", "/fr/membres/pologne.json", "/fr/membres?on=2014-05-01", "/fr/reunions/2016", "/fr/reunions.ics", "/fr", "/id/member/poland", "/en/open-questions", "/sitemap.xml"];
        await own.PublishAsync("page/essai", TestContent.Page("essai", string.Join("\n\n", dead.Concat(alive).Select(address => $"[Voir]({address})"))));
        await own.PublishAsync("page/cible", TestContent.Page("cible"));
        await own.PublishAsync("page/essai-deux", TestContent.Page("essai-deux", "[Voir](/fr/cible)"));
        Assert.Equal(dead.Order(), await DeadAsync(client));
        await own.WithAsync((Withdrawals withdrawals) => withdrawals.WithdrawAsync("page/cible", Editing.Gone(), Editing.Editor));
        Assert.Equal([.. dead.Append("/fr/cible").Order()], await DeadAsync(client));
    }

    private static async Task<IEnumerable<string>> DeadAsync(HttpClient client) => (await EntriesAsync(client, "/admin/attention?sort=Link"))
        .Select(entry => entry.QuerySelector("div")!.TextContent.Split(": ")[1].Trim()).Order();
}
