using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.References;

namespace PragueProcess.Web.Areas.Admin.References;

/// <summary>What addresses call the lists.</summary>
public static class ReferenceLists
{
    private static readonly Dictionary<ReferenceTarget, string> Names = new()
    {
        [ReferenceTarget.Source] = "sources",
        [ReferenceTarget.Place] = "places",
        [ReferenceTarget.Organisation] = "organisations",
        [ReferenceTarget.MeetingKind] = "meeting-kinds",
        [ReferenceTarget.DocumentKind] = "document-kinds",
        [ReferenceTarget.ProcessType] = "process-types",
        [ReferenceTarget.Region] = "regions",
    };

    /// <summary>The name of a list.</summary>
    public static string NameOf(ReferenceTarget list) => Names[list];

    /// <summary>The list of a name; null when there is none.</summary>
    public static ReferenceTarget? Find(string name) => ReferenceData.Lists.Cast<ReferenceTarget?>().FirstOrDefault(list => Names[list!.Value] == name);
}
