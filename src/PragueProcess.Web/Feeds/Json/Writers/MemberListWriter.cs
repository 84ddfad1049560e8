using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The members that the page shows.</summary>
public sealed class MemberListWriter(MembershipQueries queries) : JsonWriter<MembersPage, MemberListJson>
{
    public override bool IsList => true;

    public override bool Holds(SitePage page, string key) => KeysOf((MembersPage)page).Contains(key);

    protected override async Task<MemberListJson> ContentAsync(MembersPage page, JsonRequest request)
    {
        var membership = await request.AskAsync(queries.LoadAsync);
        var shown = KeysOf(page).ToHashSet();
        return new MemberListJson(
            DatesJson.Of(page.Membership.Founded),
            page.On,
            MemberCountJson.Of(page.Membership.CountFinding),
            request.List(
                membership.Each(own => own.Members.Where(member => shown.Contains(KeyOf(member))), KeyOf),
                KeyOf,
                member => MemberJson.Of(member, request.Links)),
            ObserversJson.Of(membership.Part(own => own.Observers), membership.Maybe(own => own.ObserversPolicy), request.Links));
    }

    private static string KeyOf(MemberSummary member) => member.Name.Key;

    private static IReadOnlyList<string> KeysOf(MembersPage page) => [.. page.Shown.Select(KeyOf)];
}
