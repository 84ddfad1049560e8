using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

internal static class RevisionContent
{
    /// <summary>The content that a revision holds; its item must be loaded.</summary>
    public static ItemContent Read(this Revision revision) => ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, revision.Json);
}
