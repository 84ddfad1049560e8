using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using Xunit.Abstractions;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The fact that drifted first on other sites: who holds the presidency.</summary>
[Collection(EditedSite.Name)]
public sealed class PresidencyJourneyTests(EditorVisits visits, ITestOutputHelper output)
{
    private static readonly (Language Language, string ToBeAnnounced, string Question, string Holder)[] Words =
    [
        (Language.Fr, "à annoncer", "Qui préside le Processus", "Tchéquie"),
        (Language.En, "to be announced", "Who chairs the Process?", "Czechia"),
        (Language.Es, "por anunciar", "¿Quién preside el Proceso?", "Chequia"),
        (Language.Ru, "будет объявлено", "Кто председательствует в Процессе?", "Чехия"),
    ];

    private readonly Visitors _visitors = new(visits.Site);

    [BrowserFact]
    public async Task A_new_presidency_is_typed_once_and_every_page_language_and_twin_agrees()
    {
        foreach (var (language, words, question, _) in Words)
        {
            await _visitors.SeeAsync(words, PagesIn(language));
            await _visitors.SeeAsync(question, SiteLinks.Section(Section.OpenQuestions, language));
        }

        await using var visit = await visits.SignInAsync();
        var desk = new Desk(visit);
        await desk.OpenAsync("Chair", "IOM’s English page names Czechia");
        await desk.ChooseAsync("Chair", "Czechia");
        await desk.TypeAsync("Dates", "depuis 2021");
        await desk.SaveAsync();
        await desk.PublishAsync();

        foreach (var (language, words, question, holder) in Words)
        {
            await _visitors.DoNotSeeAsync(question, SiteLinks.Section(Section.OpenQuestions, language));
            await _visitors.DoNotSeeAsync(words, PagesIn(language));
            await _visitors.SeeAsync(holder, PagesIn(language));
            await SeeTermAsync(language);
        }

        Assert.Empty(visit.Complaints);
        Assert.True(desk.Clicks <= 7, $"It took {desk.Clicks} clicks.");
        output.WriteLine($"change the presidency: {desk.Clicks} clicks");
    }

    private static IEnumerable<string> PagesIn(Language language)
    {
        var section = SiteLinks.Section(Section.Presidency, language);
        return [SiteLinks.Home(language), $"{SiteLinks.Home(language)}.md", section, $"{section}.md"];
    }

    // What programs read, the new holder's own page, and the source that once said otherwise.
    private async Task SeeTermAsync(Language language)
    {
        var section = SiteLinks.Section(Section.Presidency, language);
        var member = await visits.Site.ItemPathAsync("member/czechia", language);
        string[] data = [$"{section}.json", $"{SiteLinks.Home(language)}.json"];
        await _visitors.DoNotSeeAsync("\"holder\":null", data);
        await _visitors.SeeAsync("\"holder\":{\"key\":\"member/czechia\"", data);
        await _visitors.DoNotSeeAsync("\"field\":\"holder\"", data);
        await _visitors.SeeAsync("2021", section, $"{section}.md", $"{section}.json", member, $"{member}.md", $"{member}.json");
    }
}
