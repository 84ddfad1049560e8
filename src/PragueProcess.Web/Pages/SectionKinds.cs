using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Pages;

/// <summary>Which kinds of items a section's page shows: it changes when one of them does.</summary>
public static class SectionKinds
{
    private static readonly ItemKind[] All = Enum.GetValues<ItemKind>();

    /// <summary>The kinds that a section's page shows.</summary>
    public static IReadOnlyCollection<ItemKind> Of(Section section) => section switch
    {
        Section.Objectives => [ItemKind.Objective, ItemKind.Priority],
        Section.Presidency => [ItemKind.PresidencyTerm],
        Section.Secretariat => [ItemKind.Secretariat, ItemKind.Initiative],
        Section.Members => [ItemKind.Member, ItemKind.Observer, ItemKind.PresidencyTerm],
        Section.Observers => [ItemKind.Observer, ItemKind.Page],
        Section.Meetings => [ItemKind.Meeting, ItemKind.PresidencyTerm, ItemKind.Initiative],
        Section.Documents => [ItemKind.Document, ItemKind.Page],
        Section.Contact => [ItemKind.Contact],
        Section.Data => [ItemKind.Process],
        _ => All,
    };
}
