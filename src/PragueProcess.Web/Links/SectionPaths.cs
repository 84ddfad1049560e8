using System.Collections.Frozen;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Links;

/// <summary>What each section is called in addresses. These names are fixed: they never change.</summary>
public static class SectionPaths
{
    private static readonly FrozenDictionary<Section, string[]> Names = new Dictionary<Section, string[]>
    {
        [Section.Home] = ["", "", "", ""],
        [Section.Objectives] = ["objectifs", "objectives", "objetivos", "tseli"],
        [Section.Presidency] = ["presidence", "chairmanship", "presidencia", "predsedatelstvo"],
        [Section.Secretariat] = ["secretariat", "secretariat", "secretaria", "sekretariat"],
        [Section.Members] = ["membres", "members", "miembros", "uchastniki"],
        [Section.Observers] = ["observateurs", "observers", "observadores", "nablyudateli"],
        [Section.Meetings] = ["reunions", "meetings", "reuniones", "vstrechi"],
        [Section.Documents] = ["documents", "documents", "documentos", "dokumenty"],
        [Section.Contact] = ["contact", "contact", "contacto", "kontakty"],
        [Section.OpenQuestions] = ["questions-ouvertes", "open-questions", "cuestiones-abiertas", "otkrytye-voprosy"],
        [Section.Changes] = ["modifications", "changes", "cambios", "izmeneniya"],
        [Section.Search] = ["recherche", "search", "buscar", "poisk"],
        [Section.Data] = ["donnees", "data", "datos", "dannye"],
    }.ToFrozenDictionary();

    /// <summary>The sections that show content: all but the search, which search engines do not list and of which there are no twins.</summary>
    public static IReadOnlyList<Section> OfContent { get; } = [.. Enum.GetValues<Section>().Where(section => section != Section.Search)];

    /// <summary>The section's name below the language, e.g. <c>membres</c>; empty for the home page.</summary>
    public static string Of(Section section, Language language) => Names[section][(int)language];

    /// <summary>The names that no free page's slug may be: all sections' in all languages.</summary>
    public static IReadOnlySet<string> Reserved { get; } =
        Names.Values.SelectMany(names => names).Where(name => name.Length > 0).ToFrozenSet();
}
