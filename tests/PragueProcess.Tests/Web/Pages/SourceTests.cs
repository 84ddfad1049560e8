using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>Reads the publisher's text itself and looks for every fact of it on the site.</summary>
[Collection(SeededSite.Name)]
public sealed partial class SourceTests(Site site)
{
    private const int MeetingCount = 16;
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Web", "Pages", "iom-prague-process.fr.txt"));
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static TheoryData<string> MeetingLines => [.. Between("- Réunions", "- Principaux documents")];

    public static TheoryData<string> MemberLines => [.. Between("États membres (50)", "- Observateur").Where(line => line != "Organisation membre (1)")];

    public static TheoryData<string> HomeLines =>
    [
        "Processus consultatif régional sur la migration", "Europe", "2009",
        .. Between("Objectifs", "Axes stratégiques actuels"),
        .. Between("Axes stratégiques actuels", "Présidence").Select(line => line.TrimEnd(' ', ';', '.')),
        .. Between("Secrétariat", "- Membres"),
        .. Between("- Observateur", "- Réunions"),
        .. Between("- Principaux documents", "- Coordonnées"),
        .. Between("Coordonnées", "Courriel"),
        "PragueProcess@icmpd.org", "+43 1 504 4677 0", "https://www.pragueprocess.eu",
    ];

    public static TheoryData<string> PublisherLines => [.. Between("-", "Type :").Select(Undoubled).Where(line => line.Length > 0).Distinct()];

    [Fact]
    public void The_source_has_sixteen_meetings_and_fifty_members()
    {
        Assert.Equal(MeetingCount, MeetingLines.Count);
        Assert.Equal(50, MemberLines.Count);
    }

    [Theory]
    [MemberData(nameof(HomeLines))]
    public async Task The_home_page_says_what_the_source_says(string line) =>
        Assert.Contains(TextOf.Normal(line), TextOf.Page(await site.PageAsync("/fr")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(PublisherLines))]
    public async Task The_page_about_the_publisher_has_its_introduction_and_menu(string line) =>
        Assert.Contains(TextOf.Normal(line), TextOf.Page(await site.PageAsync("/fr/a-propos-de-l-oim")), StringComparison.Ordinal);

    [Fact]
    public async Task The_presidency_is_to_be_announced_and_was_Polish()
    {
        var facts = TextOf.Normal((await site.PageAsync("/fr")).QuerySelector("dl.facts")!.TextContent);
        Assert.Contains("Présidence à annoncer Précédente : Pologne, 2011-2017", facts, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MemberLines))]
    public async Task Every_member_is_shown_under_the_name_of_the_source(string name)
    {
        var names = await NamesInSourceAsync();
        Assert.Contains(name, names);
    }

    [Theory]
    [MemberData(nameof(MeetingLines))]
    public async Task Every_meeting_is_shown_with_its_date_at_the_right_precision_its_place_and_its_title(string line)
    {
        var match = MeetingLine().Match(line);
        Assert.True(match.Success, line);
        var dates = Dates(match);
        var place = match.Groups["place"].Value.Replace(" (", ", ", StringComparison.Ordinal).TrimEnd(')');
        var home = await site.PageAsync("/fr");
        var year = home.QuerySelectorAll("section.year").Single(section => section.QuerySelector("h3")!.TextContent.Contains($"{dates.First.Year}", StringComparison.Ordinal));
        var when = TextOf.Normal(DateFormatter.WithinYear(dates, Language.Fr));
        Assert.Contains(
            year.QuerySelectorAll("li"),
            row => TextOf.Normal(row.QuerySelector(".when")!.TextContent) == when
                && TextOf.Normal(row.QuerySelector(".what")!.TextContent) == TextOf.Normal(match.Groups["title"].Value)
                && TextOf.Normal(row.QuerySelector(".where")!.TextContent).Contains(TextOf.Normal(place), StringComparison.Ordinal)
                && row.QuerySelector(".when time")?.GetAttribute("datetime") == (dates.IsSingle ? dates.ToString() : null));
    }

    [Fact]
    public async Task No_page_turns_a_month_into_a_day()
    {
        var page = await site.PageAsync("/fr/reunions/2011");
        Assert.Equal("2011-11", page.QuerySelector(".when time")!.GetAttribute("datetime"));
        Assert.DoesNotContain("2011-11-01", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/membres", "/en/members", "/es/miembros", "/ru/uchastniki", ".tiles .held, .tiles li")]
    [InlineData("/fr/reunions", "/en/meetings", "/es/reuniones", "/ru/vstrechi", ".when time")]
    public async Task The_neutral_facts_are_alike_in_all_languages(string fr, string en, string es, string ru, string facts)
    {
        var expected = Neutral(await site.PageAsync(fr), facts);
        foreach (var path in new[] { en, es, ru })
        {
            Assert.Equal(expected, Neutral(await site.PageAsync(path), facts));
        }
    }

    private static string[] Neutral(IHtmlDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector)
            .Select(element => element.GetAttribute("datetime") ?? element.GetAttribute("class") + element.QuerySelector(".held")?.TextContent)
            .Order()];

    private async Task<List<string>> NamesInSourceAsync()
    {
        var names = new List<string>();
        foreach (var link in (await site.PageAsync("/fr/membres")).QuerySelectorAll("ul.names a"))
        {
            var member = await site.PageAsync(link.GetAttribute("href")!);
            names.AddRange(member.QuerySelectorAll("dl.facts dt")
                .Where(label => label.TextContent == "Nom dans la source")
                .Select(label => label.NextElementSibling!.TextContent));
        }

        return names;
    }

    private static PartialDateRange Dates(Match match)
    {
        var (year, month) = (int.Parse(match.Groups["year"].ValueSpan, null), Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1);
        int? Day(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, null) : null;
        return new PartialDateRange(new PartialDate(year, month, Day("first")), new PartialDate(year, month, Day("last") ?? Day("first")));
    }

    private static IEnumerable<string> Between(string first, string last) => Lines
        .SkipWhile(line => !line.StartsWith(first, StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.StartsWith(last, StringComparison.Ordinal))
        .Select(line => line.TrimStart('-', ' ').Trim())
        .Where(line => line.Length > 0 && line != "Présidence");

    // The publisher's menu repeats a title at the beginning of the text below it.
    private static string Undoubled(string line) =>
        Lines.FirstOrDefault(title => title.Length > 3 && line.Length > title.Length && line.StartsWith(title, StringComparison.Ordinal)) is { } title
            ? line[title.Length..]
            : line;

    [GeneratedRegex(@"^(?:(?<first>\d+)(?:-(?<last>\d+))? )?(?<month>\p{L}+) (?<year>\d{4}), (?:(?<place>(?!Réunion|Conférence|Atelier)[^,]+), )?(?<title>.+)$")]
    private static partial Regex MeetingLine();
}
