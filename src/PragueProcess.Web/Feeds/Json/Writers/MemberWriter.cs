using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>One member.</summary>
public sealed class MemberWriter(MembershipQueries queries) : JsonWriter<MemberPage, MemberDetailJson>
{
    protected override async Task<MemberDetailJson> ContentAsync(MemberPage page, JsonRequest request)
    {
        var id = page.Member.Summary.Name.Id;
        var member = await request.AskAsync((language, cancellation) => queries.DetailAsync(id, language, cancellation));
        return new MemberDetailJson(
            MemberJson.Of(member.Part(own => own.Summary), request.Links),
            TermJson.Each(member.Part(own => own.Terms), request.Links),
            InitiativeJson.Each(member.Part(own => own.Initiatives), request.Links),
            [.. member.Each(own => own.Meetings, meeting => meeting.Key).Select(meeting => LinkJson.To(meeting, request.Links))]);
    }

    protected override LocalizedJson TitlesOf(MemberDetailJson content) => content.Member.Names;
}
