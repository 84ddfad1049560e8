using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>What pages tell programs of what they show.</summary>
public sealed class StructuredData(InterfaceTexts texts, SiteAddress address)
{
    /// <summary>The page's metadata with its structured data; without any where search engines may not list the page.</summary>
    public PageMetadata Describe(PageMetadata metadata, SitePage page, HttpRequest request)
    {
        var things = new PageThings(metadata, path => address.Absolute(request, path));
        return metadata.IsIndexed ? metadata with { StructuredData = new JsonLd([.. Of(page, things)]) } : metadata;
    }

    private IEnumerable<Thing> Of(SitePage page, PageThings things) => page is HomePage home
        ? [things.Site(texts["Site.Name"]), things.Process(home.Profile)]
        : [.. Shown(page, things), things.Breadcrumbs(texts["Navigation.Home"])];

    /// <summary>The one thing that the page is about; pages about many tell only where they stand.</summary>
    private IEnumerable<Thing> Shown(SitePage page, PageThings things) => page switch
    {
        MemberPage member => [things.Member(member.Member)],
        MeetingPage meeting when things.Meeting(meeting.Meeting) is { } shown => [shown],
        DataPage data => [things.Dataset(texts["Data.Lead"], data.Licence)],
        DocumentPage document => [things.Document(document.Document)],
        _ => [],
    };
}
