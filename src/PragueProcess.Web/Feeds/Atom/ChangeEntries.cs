using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Atom;

/// <summary>Makes the entries of the list of changes: what changed, in words.</summary>
public sealed class ChangeEntries(InterfaceTexts texts)
{
    public AtomEntry Of(WordedChange worded, Language language)
    {
        var change = worded.Change;
        var name = $"change/{change.Id.ToString(CultureInfo.InvariantCulture)}";
        var title = worded.Items.Count == 1 ? texts["Description.Fact", worded.Title, texts[$"Changes.{change.Kind}"]] : worded.Title;
        return new AtomEntry(name, title, PathOf(worded, language), change.At, change.At, Html(worded, language));
    }

    private static string PathOf(WordedChange worded, Language language) => worded.Items is [{ IsPublic: true } only]
        ? ItemLinks.To(language, only.Name)
        : SiteLinks.Section(Section.Changes, language);

    private string Html(WordedChange worded, Language language) =>
        AtomHtml.Paragraph(worded.Change.Comment)
        + AtomHtml.List([.. worded.Lines.Select(line => $"{AtomHtml.Text(line.Label)}: {Words(line)}")])
        + (worded.Items.Count == 1 ? "" : AtomHtml.List([.. worded.Items.Select(item => Named(item, language))]));

    private string Words(ChangeLine line) => line.Runs.Count == 0
        ? AtomHtml.Text(texts["Changes.Unshown"])
        : string.Join(' ', line.Runs.Select(Words));

    private static string Words(WordRun run) => run.Fate switch
    {
        WordFate.Removed => $"<del>{AtomHtml.Text(run.Text)}</del>",
        WordFate.Added => $"<ins>{AtomHtml.Text(run.Text)}</ins>",
        _ => AtomHtml.Text(run.Text),
    };

    private string Named(ChangedItemName item, Language language) => item.IsPublic
        ? AtomHtml.Link(ItemLinks.To(language, item.Name), texts.Name(item.Name))
        : AtomHtml.Text(texts.Name(item.Name));
}
