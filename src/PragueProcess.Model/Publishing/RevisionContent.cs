using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

internal static class RevisionContent
{
    /// <summary>The content that a revision holds; its item must be loaded.</summary>
    public static ItemContent Read(this Revision revision) => revision.Read(revision.Item.Kind);

    /// <summary>The content that a revision of an item of a kind holds.</summary>
    public static ItemContent Read(this Revision revision, ItemKind kind)
    {
        var content = ContentJson.Read(kind, revision.SchemaVersion, revision.Json);
        // Revisions of former releases do not always name all languages that they lack.
        return content.WithTexts(content.Texts);
    }
}
