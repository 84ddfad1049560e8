using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>Which twins a page has.</summary>
public sealed class Twins(IEnumerable<Twin> all)
{
    private static readonly TwinFormat[] BesidePage = [TwinFormat.CsvMetadata, TwinFormat.BibTex, TwinFormat.Ris];

    /// <summary>
    /// The formats of a page that anybody may find. Those for citing do not hold what the page says, and what describes a table is found
    /// by the table.
    /// </summary>
    public IEnumerable<TwinFormat> Of(SitePage page) =>
        all.Where(twin => Has(twin, page) && !BesidePage.Contains(twin.Format)).Select(twin => twin.Format);

    /// <summary>Where those formats of a page are found.</summary>
    public IReadOnlyList<TwinLink> LinksOf(SitePage page) => [.. Of(page).Select(format => new TwinLink(format, TwinPaths.Of(page, format)))];

    /// <summary>What writes the page in a format; null when the page has no such twin.</summary>
    public Twin? Find(TwinFormat format, SitePage page) => all.SingleOrDefault(twin => twin.Format == format && Has(twin, page));

    private static bool Has(Twin twin, SitePage page) => page.Metadata.IsIndexed && twin.Has(page);
}
