using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The terms of presidency; the holder's name is empty while the holder is to be announced.</summary>
public sealed class TermTable(PresidencyQueries presidency)
{
    internal async Task<CsvTable> OfAsync(PresidencyPage page, Func<string, string> absolute, CancellationToken cancellation)
    {
        var all = (await Translated.LoadAsync(page.Metadata.Language, presidency.ListAsync, cancellation)).ByKey(own => own, term => term.Key);
        var item = new ItemColumns<TermOfPresidency>(term => term.Key, absolute);
        return CsvTable.Of(page.Terms, [
            item.Key,
            new("holder", term => term.Holder?.Key),
            new("holder_code", term => term.Holder?.Code),
            .. item.Names("title", all, term => term.Holder is { } holder ? (holder.Text, holder.Text.Title) : null),
            .. ItemColumns<TermOfPresidency>.Dates(term => term.Dates),
            new("text", term => PlainText.Of(term.Text.Html)),
            .. item.Origin(term => term.Sourcing, _ => SiteLinks.Section(Section.Presidency, page.Metadata.Language)),
        ]);
    }
}
