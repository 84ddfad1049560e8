using AngleSharp.Dom;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>The page that says in words what changed; each test changes another item and finds it at the top.</summary>
public sealed class ChangesTests(Site site) : IClassFixture<Site>
{
    private const string Contact = "contact/secretariat";
    private const string Lisbon = "meeting/2015-02-12-workshop";
    private const string Cracow = "meeting/2016-06-15-senior-officials";

    private static readonly string[] Pages = ["/fr/modifications", "/en/changes", "/es/cambios", "/ru/izmeneniya"];

    public static TheoryData<string, string> FirstContents => new()
    {
        { Pages[0], "87 éléments ajoutés" },
        { Pages[1], "87 items added" },
        { Pages[2], "87 elementos añadidos" },
        { Pages[3], "добавлено 87 элементов" },
    };

    [Theory]
    [MemberData(nameof(FirstContents))]
    public async Task The_first_content_is_one_change(string path, string title)
    {
        var change = (await site.PageAsync(path)).QuerySelectorAll(".rows > li")[^1];

        Assert.Equal(title, TextOf.Normal(change.QuerySelector("summary")!.TextContent));
        Assert.Equal(87, change.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Changed_facts_are_told_with_old_and_new_value_in_the_language_of_the_reader()
    {
        await site.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with
        {
            Dates = PartialDateRange.Parse("2015-02-12"),
            Place = "bratislava",
            Status = MeetingStatus.Postponed,
            Hosts = ["icmpd"],
            Participants = 40,
        }, "Corrigé d’après le compte rendu");

        Assert.Equal(
            [
                "dates : [-12-13 février 2015-] [+12 février 2015+]", "état : [-confirmée-] [+reportée+]",
                "lieu : [-Lisbonne, Portugal-] [+Bratislava, Slovaquie+]",
                "hôte : [+Centre international pour le développement des politiques migratoires+]", "nombre de participants : [+40+]",
            ],
            await LinesAsync(Pages[0]));
        Assert.Equal("dates : [-12-13 February 2015-] [+12 February 2015+]", (await LinesAsync(Pages[1]))[0]);
        Assert.Equal("lugar : [-Lisboa, Portugal-] [+Bratislava, Eslovaquia+]", (await LinesAsync(Pages[2]))[2]);
        Assert.Equal("статус : [-подтверждена-] [+перенесена+]", (await LinesAsync(Pages[3]))[1]);
        Assert.Contains("Corrigé d'après le compte rendu", TextOf.Normal((await NewestAsync(Pages[3])).TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_list_only_what_came_and_went_is_told()
    {
        await site.ChangeAsync("initiative/targeted-initiative", (InitiativeContent initiative) => initiative with
        {
            Leads = [.. initiative.Leads.Where(lead => lead != "member/germany"), "member/france", "member/italy"],
        });

        Assert.Equal(["leading states : [-Germany-] [+France; Italy+]"], await LinesAsync(Pages[1]));
    }

    [Fact]
    public async Task Changed_texts_are_told_by_language_with_the_words_that_changed()
    {
        await site.ChangeAsync("secretariat/secretariat", (SecretariatContent secretariat) => secretariat
            .With(Language.Es, text => text with { Title = "Otra unidad" })
            .With(Language.Fr, text => text with { Body = text.Body.Replace("assuré", "tenu", StringComparison.Ordinal) }));

        var lines = await LinesAsync(Pages[1]);
        Assert.Equal(2, lines.Length);
        Assert.Contains(" [-assuré-] [+tenu+] ", lines.Single(line => line.StartsWith("text (French) : ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith(" [+Otra unidad+]", lines.Single(line => line.StartsWith("title (Spanish) : ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("fr", (await NewestAsync(Pages[1])).QuerySelector("dd [lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_change_that_is_in_no_words_is_told_nevertheless()
    {
        static ItemContent Lead(PageContent page, string address) =>
            page.With(Language.En, text => text with { Body = $"{text.Body.Split("[Read on]")[0]}[Read on]({address})" });
        await site.ChangeAsync("page/about-iom", (PageContent page) => Lead(page, "https://one.example"));
        await site.ChangeAsync("page/about-iom", (PageContent page) => Lead(page, "https://two.example"));

        Assert.Equal(["text (English) : formatting, headings or links changed"], await LinesAsync(Pages[1]));
    }

    [Fact]
    public async Task A_reader_who_hears_the_page_hears_which_value_is_the_old_one()
    {
        await site.ChangeAsync(Contact, (ContactContent contact) => contact with { Email = "new@example.org" });

        var change = await NewestAsync(Pages[1]);
        Assert.Equal("old value: PragueProcess@icmpd.org", TextOf.Normal(change.QuerySelector("del")!.TextContent));
        Assert.Equal("new value: new@example.org", TextOf.Normal(change.QuerySelector("ins")!.TextContent));
    }

    [Fact]
    public async Task What_was_only_a_draft_is_never_told()
    {
        await site.SaveAsync(Cracow, (MeetingContent meeting) => Titled(meeting, "Geheim") with { OfficialTitle = "Geheim", Participants = 4711 });
        await site.ChangeAsync(Cracow, (MeetingContent meeting) => Titled(meeting, "Réunion publique") with { OfficialTitle = "Public", Participants = null });
        await site.SaveAsync(Cracow, (MeetingContent meeting) => meeting.With(Language.Ru, text => text with { Title = "Geheim" }));
        await site.ChangeAsync(Cracow, (MeetingContent meeting) => Titled(meeting, "Réunion"), parts: Parts.Fr);

        foreach (var path in Pages)
        {
            var page = (await site.PageAsync(path)).DocumentElement.OuterHtml;
            Assert.DoesNotContain("Geheim", page, StringComparison.Ordinal);
            Assert.DoesNotContain("4711", page, StringComparison.Ordinal);
        }

        Assert.Equal(["title (French) : [-Réunion publique-] [+Réunion+]"], await LinesAsync(Pages[1]));
    }

    [Fact]
    public async Task A_withdrawn_item_is_named_with_the_reason_and_what_changed_of_it_before_is_told_no_more_even_when_it_comes_back()
    {
        await site.PublishAsync("meeting/mistake", Samples.Meeting("2013-05-07", "erreur"));
        await site.ChangeAsync("meeting/mistake", (MeetingContent meeting) => meeting with { OfficialTitle = "Taken back" });
        await site.WithdrawAsync("meeting/mistake", "En double");

        var page = await site.PageAsync(Pages[0]);
        var rows = page.QuerySelectorAll(".rows > li").Take(3).Select(row => TextOf.Normal(row.QuerySelector(".what")!.TextContent)).ToArray();
        Assert.Equal(["Atelier, 7 mai 2013 Retrait - En double", "Atelier, 7 mai 2013 Modification", "Atelier, 7 mai 2013 Ajout"], rows);
        Assert.Empty(page.QuerySelector(".rows > li")!.QuerySelectorAll("a"));
        Assert.DoesNotContain("Taken back", page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await site.PublishAsync("meeting/mistake", Samples.Meeting("2013-05-07", "erreur"));
        Assert.DoesNotContain("Taken back", (await site.PageAsync(Pages[0])).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_page_is_known_as_itself()
    {
        await using var own = new Site();
        foreach (var number in Enumerable.Range(1, ChangeQueries.PageSize))
        {
            await own.ChangeAsync(Lisbon, (MeetingContent meeting) => meeting with { Participants = number });
        }

        var page = await own.PageAsync($"{Pages[2]}?page=2");
        Assert.Single(page.QuerySelectorAll(".rows > li"));
        Assert.Equal($"http://localhost{Pages[2]}?page=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal($"http://localhost{Pages[3]}?page=2", page.QuerySelector("link[hreflang=ru]")!.GetAttribute("href"));
        Assert.Equal(Pages[2], page.QuerySelector(".neighbours [rel=next]")!.GetAttribute("href"));
        using var citation = await own.GetAsync(page.QuerySelector("details.cite a")!.GetAttribute("href")!);
        Assert.StartsWith("@misc{prague-process-es-cambios-page-2,", await citation.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static MeetingContent Titled(MeetingContent meeting, string title) =>
        (MeetingContent)meeting.With(Language.Fr, text => text with { Title = title });

    private async Task<IElement> NewestAsync(string path) => (await site.PageAsync(path)).QuerySelector(".rows > li")!;

    /// <summary>The lines of the newest change, its marks in signs.</summary>
    private async Task<string[]> LinesAsync(string path)
    {
        var change = await NewestAsync(path);
        foreach (var hidden in change.QuerySelectorAll(".hidden-text"))
        {
            hidden.Remove();
        }

        foreach (var mark in change.QuerySelectorAll("del, ins"))
        {
            var sign = mark.LocalName == "del" ? '-' : '+';
            mark.TextContent = $"[{sign}{mark.TextContent.Trim()}{sign}]";
        }

        return [.. change.QuerySelectorAll("dt").Select(label => TextOf.Normal($"{label.TextContent} : {label.NextElementSibling!.TextContent}"))];
    }
}
