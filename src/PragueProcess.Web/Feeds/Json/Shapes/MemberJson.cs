using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A member: a state or an organisation.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Url">Its page, in the language of this document.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Code">ISO 3166-1 alpha-2, or XK; null for an organisation.</param>
/// <param name="IsCodeUserAssigned">True when the code is one that ISO 3166-1 leaves to its users.</param>
/// <param name="SourceName">The name as the main source's list writes it; null when that list lacks the member.</param>
/// <param name="Participation">Since or until when it takes part; null when that is not known.</param>
/// <param name="Presidency">When it held the presidency.</param>
/// <param name="InitiativesLed">How many initiatives it led.</param>
/// <param name="MeetingsHeldThere">How many meetings took place in it.</param>
public sealed record MemberJson(
    string Key,
    string Url,
    string Permalink,
    LocalizedJson Names,
    MemberCategory Category,
    string? Code,
    bool IsCodeUserAssigned,
    string? SourceName,
    DatesJson? Participation,
    IReadOnlyList<DatesJson> Presidency,
    int InitiativesLed,
    int MeetingsHeldThere,
    TileJson Tile,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static MemberJson Of(Translated<MemberSummary> member, JsonLinks links) => new(
        member.Own.Name.Key,
        links.Member(member.Own.Name),
        links.Permalink(member.Own.Name.Key),
        LocalizedJson.Titles(member.Part(own => own.Name.Text)),
        member.Own.Category,
        member.Own.Name.Code,
        member.Own.HasUserAssignedCode,
        member.Own.SourceName,
        DatesJson.Of(member.Own.Participation),
        [.. member.Own.Terms.Select(term => DatesJson.Of(term)!)],
        member.Own.Leads,
        member.Own.Meetings,
        new TileJson(member.Own.MapColumn, member.Own.MapRow),
        TextJson.Of(member.Own.Name.Text),
        SourcingJson.Of(member.Part(own => own.Sourcing), links));
}

/// <summary>Where a member stands on the map of equal tiles.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Row">From 1.</param>
public sealed record TileJson(int Column, int Row);

/// <summary>The members, or those of a role or a day, by name in the page's language.</summary>
/// <param name="Founded">When the process began, before which nobody was a member.</param>
/// <param name="On">The day as of which members are listed; null when none is asked for.</param>
/// <param name="CountQuestion">That the declared number of member States is not the listed one; null when it is.</param>
public sealed record MemberListJson(
    DatesJson? Founded, DateOnly? On, MemberCountJson? CountQuestion, ListJson<MemberJson> Members, ObserversJson Observership);

/// <summary>One member with all that is known of it.</summary>
/// <param name="Terms">Its terms of presidency, the latest first.</param>
/// <param name="Initiatives">The initiatives that it led, the latest first.</param>
/// <param name="Meetings">The meetings held there, the latest first.</param>
public sealed record MemberDetailJson(
    MemberJson Member, IReadOnlyList<TermJson> Terms, IReadOnlyList<InitiativeJson> Initiatives, IReadOnlyList<LinkJson> Meetings);
