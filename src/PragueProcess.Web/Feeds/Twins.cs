using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>Which twins a page has.</summary>
public sealed class Twins(IEnumerable<Twin> all)
{
    /// <summary>The formats of a page that anybody may find.</summary>
    public IEnumerable<TwinFormat> Of(SitePage page) => all.Where(twin => Has(twin, page)).Select(twin => twin.Format);

    /// <summary>What writes the page in a format; null when the page has no such twin.</summary>
    public Twin? Find(TwinFormat format, SitePage page) => all.SingleOrDefault(twin => twin.Format == format && Has(twin, page));

    private static bool Has(Twin twin, SitePage page) => page.Metadata.IsIndexed && twin.Has(page);
}
