using PragueProcess.Model.Checks;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The whole profile.</summary>
public sealed class ProfileWriter(ProfileQueries queries) : JsonWriter<HomePage, ProfileJson>
{
    protected override async Task<ProfileJson> ContentAsync(HomePage page, JsonRequest request)
    {
        var profile = await request.AskAsync(queries.LoadAsync);
        var links = request.Links;
        var meetings = profile.Part(own => own.Chronology.Meetings);
        return new ProfileJson(
            ProcessJson.Of(profile.Maybe(own => own.Process), links),
            StatementJson.Each(profile.Part(own => own.Objectives), links),
            StatementJson.Each(profile.Part(own => own.Priorities), links),
            TermJson.Each(profile.Part(own => own.Chronology.Terms), links),
            SecretariatJson.Of(profile.Maybe(own => own.Secretariat), links),
            InitiativeJson.Each(profile.Part(own => own.Chronology.Initiatives), links),
            [.. profile.Each(own => own.Members, member => member.Name.Key).Select(member => MemberJson.Of(member, links))],
            ObserversJson.Of(profile.Part(own => own.Observers), profile.Maybe(own => own.ObserversPolicy), links),
            [.. meetings.Each(own => own, meeting => meeting.Key).Select(meeting => MeetingJson.Of(meeting, links))],
            [.. profile.Each(own => own.Documents, document => document.Key).Select(document => DocumentJson.Of(document, meetings, links))],
            PassageJson.Of(profile.Maybe(own => own.FurtherDocuments), links),
            ContactJson.Each(profile.Part(own => own.Contacts), links),
            MemberCountJson.Of(profile.Own.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.MemberCountDiffers)),
            profile.Own.Findings.Count);
    }

    protected override LocalizedJson? TitlesOf(ProfileJson content) => content.Process?.Names;
}
