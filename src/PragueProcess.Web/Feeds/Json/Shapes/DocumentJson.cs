using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A document of the process, of which sometimes only the title is known.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Url">Its page, in the language of this document.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Names">What each language calls it.</param>
/// <param name="OriginalTitle">The title as published.</param>
/// <param name="OriginalLanguage">The language of that title, ISO 639-1.</param>
/// <param name="Date">Null when it is not known.</param>
/// <param name="Meeting">The meeting that adopted or discussed it; null where no source tells.</param>
/// <param name="Versions">The languages in which it exists, as far as is known.</param>
public sealed record DocumentJson(
    string Key,
    string Url,
    string Permalink,
    LocalizedJson Names,
    string OriginalTitle,
    string OriginalLanguage,
    KindJson Kind,
    DocumentStatus Status,
    DatesJson? Date,
    LinkJson? Meeting,
    IReadOnlyList<DocumentVersionJson> Versions,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static DocumentJson Of(Translated<DocumentProfile> document, Translated<IReadOnlyList<MeetingSummary>> meetings, JsonLinks links) => new(
        document.Own.Key,
        links.Document(document.Own),
        links.Permalink(document.Own.Key),
        LocalizedJson.Titles(document.Part(own => own.Text)),
        document.Own.OriginalTitle,
        document.Own.OriginalLanguageCode,
        new KindJson(document.Own.KindKey, document.Words(own => own.KindName)),
        document.Own.Status,
        DatesJson.Of(document.Own.Date),
        meetings.Maybe(own => own.SingleOrDefault(meeting => meeting.Id == document.Own.MeetingId)) is { } meeting ? LinkJson.To(meeting, links) : null,
        [.. document.Own.Versions.Select(version => new DocumentVersionJson(version.LanguageCode, version.Url, version.File is { } file ? FileJson.Of(file, links) : null))],
        TextJson.Of(document.Own.Text),
        SourcingJson.Of(document.Part(own => own.Sourcing), links));
}

/// <summary>That a document exists in a language.</summary>
/// <param name="Language">ISO 639-1; not always one of the site's.</param>
/// <param name="Url">Where it is published elsewhere; null when that is not known.</param>
/// <param name="File">The version itself; null when it is not held here.</param>
public sealed record DocumentVersionJson(string Language, string? Url, FileJson? File);

/// <summary>A file that can be downloaded.</summary>
/// <param name="Url">Its address, which never gets another content.</param>
/// <param name="Name">The name under which it is saved.</param>
/// <param name="MediaType">The registered media type.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The hash of its content, in lower-case hexadecimal digits.</param>
public sealed record FileJson(string Url, string Name, string MediaType, long Size, string Sha256)
{
    public static FileJson Of(PublicFile file, JsonLinks links) =>
        new(links.Absolute(SiteLinks.File(file)), file.Name, file.Type.MediaType(), file.Length, file.Sha256);
}

/// <summary>The documents, the latest first, undated ones last.</summary>
public sealed record DocumentListJson(ListJson<DocumentJson> Documents, PassageJson? Introduction);
