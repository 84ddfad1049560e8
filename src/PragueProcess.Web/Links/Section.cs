namespace PragueProcess.Web.Links;

/// <summary>The sections of the site: the addresses that exist whatever its content is.</summary>
public enum Section
{
    Home,
    Objectives,
    Presidency,
    Secretariat,
    Members,
    Observers,
    Meetings,
    Documents,
    Contact,
    OpenQuestions,
    Changes,
    Search,
}

/// <summary>Sections by what holds of them.</summary>
public static class Sections
{
    /// <summary>Those that search engines may list: all but the search.</summary>
    public static IReadOnlyList<Section> Indexed { get; } = [.. Enum.GetValues<Section>().Where(section => section != Section.Search)];
}
