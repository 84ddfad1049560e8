using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>How to reach the secretariat.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Recipient">The lines above the street.</param>
/// <param name="Telephone">As its source writes it.</param>
public sealed record ContactJson(
    string Key,
    string Permalink,
    LocalizedJson Names,
    IReadOnlyList<string> Recipient,
    string? Street,
    PlaceJson? Place,
    string? Email,
    string? Telephone,
    string? Website,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static ContactJson Of(Translated<ContactProfile> contact, JsonLinks links) => new(
        contact.Own.Key,
        links.Permalink(contact.Own.Key),
        LocalizedJson.Titles(contact.Part(own => own.Text)),
        contact.Own.Recipient,
        contact.Own.Street,
        PlaceJson.Of(contact.Maybe(own => own.Place)),
        contact.Own.Email,
        contact.Own.Telephone,
        contact.Own.Website,
        TextJson.Of(contact.Own.Text),
        SourcingJson.Of(contact.Part(own => own.Sourcing), links));

    public static IReadOnlyList<ContactJson> Each(Translated<IReadOnlyList<ContactProfile>> contacts, JsonLinks links) =>
        [.. contacts.Each(own => own, contact => contact.Key).Select(contact => Of(contact, links))];
}

/// <summary>All ways to reach the secretariat.</summary>
public sealed record ContactListJson(IReadOnlyList<ContactJson> Contacts);
