using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>An organisation.</summary>
/// <param name="Acronyms">Null when it has none.</param>
/// <param name="Website">Null when none is known.</param>
public sealed record OrganisationJson(LocalizedJson Names, LocalizedJson? Acronyms, string? Website)
{
    public static OrganisationJson? Of(Translated<OrganisationName>? organisation) => organisation is null ? null : new OrganisationJson(
        organisation.Words(own => own.Name),
        organisation.Own.Acronym is null ? null : organisation.Words(own => own.Acronym),
        organisation.Own.Website);
}

/// <summary>The secretariat.</summary>
/// <param name="Provider">Who provides it.</param>
public sealed record SecretariatJson(
    OrganisationJson Provider, PlaceJson? Seat, OrganisationJson? Funder, TextJson? Text, SourcingJson Sourcing)
{
    public static SecretariatJson? Of(Translated<SecretariatProfile>? secretariat, JsonLinks links) => secretariat is null ? null : new SecretariatJson(
        OrganisationJson.Of(secretariat.Part(own => own.Provider))!,
        PlaceJson.Of(secretariat.Maybe(own => own.Seat)),
        OrganisationJson.Of(secretariat.Maybe(own => own.Funder)),
        TextJson.Of(secretariat.Own.Text),
        SourcingJson.Of(secretariat.Part(own => own.Sourcing), links));
}

/// <summary>An initiative that supported the process.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Leads">The members that led it, the first of them first.</param>
public sealed record InitiativeJson(
    string Key,
    string Permalink,
    LocalizedJson Names,
    DatesJson Dates,
    IReadOnlyList<LinkJson> Leads,
    OrganisationJson? Funder,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static InitiativeJson Of(Translated<InitiativeProfile> initiative, JsonLinks links) => new(
        initiative.Own.Key,
        links.Permalink(initiative.Own.Key),
        LocalizedJson.Titles(initiative.Part(own => own.Text)),
        DatesJson.Of(initiative.Own.Dates)!,
        [.. initiative.Each(own => own.Leads, lead => lead.Key).Select(lead => LinkJson.To(lead, links))],
        OrganisationJson.Of(initiative.Maybe(own => own.Funder)),
        TextJson.Of(initiative.Own.Text),
        SourcingJson.Of(initiative.Part(own => own.Sourcing), links));

    public static IReadOnlyList<InitiativeJson> Each(Translated<IReadOnlyList<InitiativeProfile>> initiatives, JsonLinks links) =>
        [.. initiatives.Each(own => own, initiative => initiative.Key).Select(initiative => Of(initiative, links))];
}

/// <summary>Who provides the secretariat, and the initiatives that supported the process.</summary>
/// <param name="Secretariat">Null while nothing is known of it.</param>
/// <param name="Initiatives">The latest first.</param>
public sealed record SecretariatPageJson(SecretariatJson? Secretariat, IReadOnlyList<InitiativeJson> Initiatives);
