using System.Globalization;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The members that a page shows.</summary>
public sealed class MemberTable(MemberQueries members)
{
    internal async Task<CsvTable> OfAsync(MembersPage page, Func<string, string> absolute, CancellationToken cancellation)
    {
        var all = (await Translated.LoadAsync(page.Metadata.Language, members.ListAsync, cancellation)).ByKey(own => own, member => member.Name.Key);
        var item = new ItemColumns<MemberSummary>(member => member.Name.Key, absolute);
        return CsvTable.Of(page.Shown, [
            item.Key,
            new("code", member => member.Name.Code),
            new("category", member => member.Category.ToString().ToLowerInvariant()),
            .. item.Names("title", all, member => (member.Name.Text, member.Name.Text.Title)),
            new("source_name", member => member.SourceName),
            .. ItemColumns<MemberSummary>.Dates(member => member.Participation),
            new("presidencies", member => string.Join(' ', member.Terms)) { Type = CsvType.List },
            new("initiatives_led", member => Number(member.Leads)) { Type = CsvType.Number },
            new("meetings_held", member => Number(member.Meetings)) { Type = CsvType.Number },
            new("text", member => PlainText.Of(member.Name.Text.Html)),
            .. item.Origin(member => member.Sourcing, member => SiteLinks.Member(page.Metadata.Language, member.Name.Path)),
        ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
