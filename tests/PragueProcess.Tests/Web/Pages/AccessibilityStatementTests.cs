using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>The accessibility statement has the parts that Commission Implementing Decision (EU) 2018/1523 asks for.</summary>
[Collection(SeededSite.Name)]
public sealed class AccessibilityStatementTests(Site site)
{
    private const string Original = "/fr/accessibilite";

    // Status, content in three heads, preparation, feedback, enforcement.
    private static readonly string[] Parts = ["H2", "H2", "H3", "H3", "H3", "H2", "H2", "H2"];

    [Theory]
    [InlineData(Original, "/fr/contact", "24 novembre 2026")]
    [InlineData("/en/accessibility", "/en/contact", "24 November 2026")]
    [InlineData("/es/accesibilidad", "/es/contacto", "24 de noviembre de 2026")]
    [InlineData("/ru/dostupnost", "/ru/kontakty", "24 ноября 2026 года")]
    public async Task The_statement_has_the_parts_of_the_European_model(string path, string contact, string day)
    {
        var sections = Sections(await site.PageAsync(path));
        Assert.Equal(Parts, sections.Select(section => section[0].TagName));
        Assert.Contains(day, Text(sections[^3]), StringComparison.Ordinal);
        Assert.Contains(contact, Links(sections[^2]));
        Assert.Contains(contact, Links(sections[^1]));
    }

    [Theory]
    [InlineData("/en/accessibility")]
    [InlineData("/es/accesibilidad")]
    [InlineData("/ru/dostupnost")]
    public async Task A_translated_statement_is_built_as_the_original(string path) =>
        Assert.Equal(Outline(await site.PageAsync(Original)), Outline(await site.PageAsync(path)));

    private static List<List<IElement>> Sections(IHtmlDocument page)
    {
        var sections = new List<List<IElement>>();
        foreach (var element in page.QuerySelectorAll(".prose > *"))
        {
            if (element.TagName is "H2" or "H3")
            {
                sections.Add([]);
            }

            sections.LastOrDefault()?.Add(element);
        }

        return sections;
    }

    private static IEnumerable<string> Outline(IHtmlDocument page) =>
        page.QuerySelectorAll(".prose > *").Select(element => $"{element.TagName} {element.ChildElementCount}");

    private static string Text(IEnumerable<IElement> section) => TextOf.Normal(string.Concat(section.Select(element => element.TextContent)));

    private static IEnumerable<string?> Links(IEnumerable<IElement> section) =>
        section.SelectMany(element => element.QuerySelectorAll("a")).Select(link => link.GetAttribute("href"));
}
