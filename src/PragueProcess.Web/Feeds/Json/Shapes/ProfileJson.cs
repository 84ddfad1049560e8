namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>The whole profile at a glance.</summary>
/// <param name="Process">Null while it is not public.</param>
/// <param name="Presidency">The terms of presidency, the latest first.</param>
/// <param name="Members">All of them, by name in the page's language.</param>
/// <param name="Meetings">All of them, the latest first.</param>
/// <param name="Initiatives">The latest first.</param>
/// <param name="CountQuestion">That the declared number of member States is not the listed one; null when it is.</param>
/// <param name="OpenQuestions">How many contradictions and gaps the site knows of.</param>
public sealed record ProfileJson(
    ProcessJson? Process,
    IReadOnlyList<StatementJson> Objectives,
    IReadOnlyList<StatementJson> Priorities,
    IReadOnlyList<TermJson> Presidency,
    SecretariatJson? Secretariat,
    IReadOnlyList<InitiativeJson> Initiatives,
    IReadOnlyList<MemberJson> Members,
    ObserversJson Observership,
    IReadOnlyList<MeetingJson> Meetings,
    IReadOnlyList<DocumentJson> Documents,
    PassageJson? FurtherDocuments,
    IReadOnlyList<ContactJson> Contacts,
    MemberCountJson? CountQuestion,
    int OpenQuestions);
