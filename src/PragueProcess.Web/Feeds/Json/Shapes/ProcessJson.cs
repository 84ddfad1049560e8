using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>The facts of the dialogue itself.</summary>
/// <param name="FormalAssociation">The regional body that it is formally part of; null when none is named.</param>
/// <param name="DeclaredMemberStates">How many member States it declares, whatever its list holds.</param>
/// <param name="FurtherDocuments">Where further documents are published.</param>
/// <param name="SitePublisher">Who publishes this site; null until somebody has said so.</param>
/// <param name="DataLicence">The licence of this site's data, an SPDX identifier; null until somebody has chosen one.</param>
public sealed record ProcessJson(
    LocalizedJson Names,
    LocalizedJson Type,
    LocalizedJson Region,
    DatesJson Founded,
    string? FormalAssociation,
    int DeclaredMemberStates,
    string Website,
    string? FurtherDocuments,
    string? SitePublisher,
    string? DataLicence,
    TextJson? Text,
    SourcingJson Sourcing)
{
    public static ProcessJson? Of(Translated<ProcessProfile>? process, JsonLinks links) => process is null ? null : new ProcessJson(
        LocalizedJson.Titles(process.Part(own => own.Text)),
        process.Words(own => own.Type),
        process.Words(own => own.Region),
        DatesJson.Of(process.Own.Founded)!,
        process.Own.FormalAssociation,
        process.Own.DeclaredMemberStates,
        process.Own.Website,
        process.Own.FurtherDocuments,
        process.Own.SitePublisher,
        process.Own.DataLicence,
        TextJson.Of(process.Own.Text),
        SourcingJson.Of(process.Part(own => own.Sourcing), links));
}
