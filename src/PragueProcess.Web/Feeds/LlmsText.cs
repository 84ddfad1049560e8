using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds;

/// <summary>
/// Tells language models what the site is about and where it can be read as Markdown (llmstxt.org). It links the sections, which list
/// their items, and the free pages: as long as all of these it stays short, however many meetings there are.
/// </summary>
public sealed class LlmsText(ProcessQueries process, PageQueries pages, InterfaceTexts texts)
{
    private const Language Main = Language.En;

    /// <summary>The file.</summary>
    /// <param name="absolute">Makes the absolute address of a path.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<string> WriteAsync(Func<string, string> absolute, CancellationToken cancellation)
    {
        var objectives = (await process.ObjectivesAsync(Main, cancellation)).Select(objective => PlainText.Of(objective.Text.Html));
        List<string> lines =
        [
            $"# {InterfaceTexts.In(Main, () => texts["Site.Name"])}",
            "",
            $"> {string.Join(' ', objectives)}",
            "",
            .. Languages.All.Select(language => $"- {language.NativeName()}: {InterfaceTexts.In(language, () => texts["Llms.Note"])}"),
        ];
        foreach (var language in Languages.All)
        {
            var free = (await pages.ListAsync(language, cancellation)).Select(page => (page.Title, SiteLinks.Page(language, page.Path)));
            lines.AddRange(["", $"## {language.NativeName()}", ""]);
            lines.AddRange(SectionLinks(language).Concat(free).Select(link => Link(link.Title, absolute(TwinFormat.Markdown.PathOf(link.Item2)))));
        }

        return string.Join('\n', [.. lines, "", "## Optional", "", Link("sitemap.xml", absolute(SiteLinks.Sitemap)), ""]);
    }

    private List<(string Title, string Path)> SectionLinks(Language language) => InterfaceTexts.In(language, () =>
        Sections.Indexed.Select(section => (texts[$"Navigation.{section}"], SiteLinks.Section(section, language))).ToList());

    private static string Link(string title, string address) => $"- [{MarkdownEscape.Escape(title)}]({address})";
}
