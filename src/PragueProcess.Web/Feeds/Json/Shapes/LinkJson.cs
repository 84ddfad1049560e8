using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>An item that another names.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Names">What it is called.</param>
/// <param name="Url">The page that shows it, in the language of this document.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
public sealed record LinkJson(string Key, LocalizedJson Names, string Url, string Permalink)
{
    public static LinkJson To(Translated<MemberName> member, JsonLinks links) =>
        new(member.Own.Key, LocalizedJson.Titles(member.Part(own => own.Text)), links.Member(member.Own), links.Permalink(member.Own.Key));

    public static LinkJson To(Translated<MeetingSummary> meeting, JsonLinks links) =>
        new(meeting.Own.Key, MeetingJson.NamesOf(meeting), links.Meeting(meeting.Own), links.Permalink(meeting.Own.Key));

    public static LinkJson To(Translated<DocumentProfile> document, JsonLinks links) =>
        new(document.Own.Key, LocalizedJson.Titles(document.Part(own => own.Text)), links.Document(document.Own), links.Permalink(document.Own.Key));

    public static LinkJson To(Translated<ItemName> item, JsonLinks links) => new(
        item.Own.Key,
        NamesOf(item),
        links.Item(item.Own),
        links.Permalink(item.Own.Key));

    /// <summary>What an item is called; a document by its original title.</summary>
    public static LocalizedJson NamesOf(Translated<ItemName> item) =>
        item.Words(own => own.Title.Length > 0 && (own.LanguageCode is null || own.Kind == ItemKind.Document) ? own.Title : null);
}
