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
    Data,
}
