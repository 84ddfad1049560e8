using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
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

    [Fact]
    public async Task An_address_of_the_site_itself_in_a_fact_or_a_list_is_told_too_and_never_asked_over_the_network()
    {
        using var own = new Site();
        own.Settings["Site:BaseUrl"] = "https://localhost";
        using var client = await own.SignInAsync(Role.Editor);
        string[] dead = ["https://localhost/fr/membres/atlantide", "http://localhost/fr/membres/lemurie", "https://localhost/fr/membres/mu"];
        await own.PublishAsync("document/essai", Samples.Document(null) with
        {
            Versions = [new DocumentVersionContent { Language = "en", Url = dead[0] }, new DocumentVersionContent { Language = "fr", Url = "https://localhost/FR/membres/pologne/" }],
        });
        await own.WithAsync((SiteDbContext db) => db.Sources.Where(row => row.Key == "iom-profile").ExecuteUpdateAsync(set => set.SetProperty(row => row.Url, dead[1])));
        await own.WithAsync((SiteDbContext db) => db.Organisations.Where(row => row.Key == "icmpd").ExecuteUpdateAsync(set => set.SetProperty(row => row.Website, dead[2])));
        Assert.Equal(dead.Order(), await DeadAsync(client));
        var asked = await own.WithAsync((OutsideLinks links) => links.DueAsync(DateTimeOffset.UtcNow, default));
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, address => address.Contains("localhost", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_outside_that_is_too_long_to_be_kept_is_told()
    {
        using var own = new Site();
        using var client = await own.SignInAsync(Role.Editor);
        var address = $"https://ru.example/{new string('ж', 100)}";
        await own.PublishAsync("page/essai", TestContent.Page("essai", $"[Voir]({address})"));
        Assert.Equal([new Uri(address).AbsoluteUri], await DeadAsync(client));
    }

    private static async Task<IEnumerable<string>> DeadAsync(HttpClient client) => (await EntriesAsync(client, "/admin/attention?sort=Link"))
        .Select(entry => entry.QuerySelector("div")!.TextContent.Split(": ")[1].Trim()).Order();
}
