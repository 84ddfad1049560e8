using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>Which twins a page has.</summary>
public sealed class Twins(IEnumerable<Twin> all)
{
    private static readonly TwinFormat[] ForCiting = [TwinFormat.BibTex, TwinFormat.Ris];

    /// <summary>The formats of a page that anybody may find. Those for citing do not hold what the page says; the page itself links them.</summary>
    public IEnumerable<TwinFormat> Of(SitePage page) =>
        all.Where(twin => Has(twin, page) && !ForCiting.Contains(twin.Format)).Select(twin => twin.Format);

    /// <summary>What writes the page in a format; null when the page has no such twin.</summary>
    public Twin? Find(TwinFormat format, SitePage page) => all.SingleOrDefault(twin => twin.Format == format && Has(twin, page));

    private static bool Has(Twin twin, SitePage page) => page.Metadata.IsIndexed && twin.Has(page);
}
