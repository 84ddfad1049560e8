using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>The absolute addresses of the pages that a JSON document names, in the document's language.</summary>
/// <param name="absolute">Makes an absolute address of one of the site's paths.</param>
public sealed class JsonLinks(Language language, Func<string, string> absolute)
{
    public string Absolute(string path) => absolute(path);

    public string Permalink(string key) => absolute(SiteLinks.Permalink(key));

    public string Member(MemberName member) => absolute(SiteLinks.Member(language, member.Path));

    public string Meeting(MeetingSummary meeting) => absolute(SiteLinks.Meeting(language, meeting.Path));

    public string Document(DocumentProfile document) => absolute(SiteLinks.Document(language, document.Path));

    public string Item(ItemName item) => absolute(ItemLinks.To(language, item));
}
