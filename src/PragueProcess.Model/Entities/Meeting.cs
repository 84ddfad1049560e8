namespace PragueProcess.Model.Entities;

/// <summary>Whether a meeting takes place as announced.</summary>
public enum MeetingStatus
{
    Confirmed,
    Postponed,
    Cancelled,
}

/// <summary>How people attend a meeting.</summary>
public enum MeetingAttendance
{
    Unknown,
    InPerson,
    Online,
}

/// <summary>How much of a meeting's place its main source tells; the rest is known from elsewhere.</summary>
public enum PlaceStatement
{
    CityAndState,
    CityOnly,
    StateOnly,
    Nothing,
}

/// <summary>A meeting of the process, past or to come.</summary>
public sealed class Meeting : TypedRow
{
    public StoredDates Dates { get; set; } = null!;

    public VocabularyTerm Kind { get; set; } = null!;

    public int KindId { get; set; }

    public MeetingStatus Status { get; set; }

    public MeetingAttendance Attendance { get; set; }

    /// <summary>Where it takes place; null when that is not known.</summary>
    public Place? Place { get; set; }

    public int? PlaceId { get; set; }

    public PlaceStatement PlaceStatement { get; set; }

    /// <summary>The title by which the process itself announced it, in English, where a source gives one.</summary>
    public string? OfficialTitle { get; set; }

    /// <summary>How many people took part, where a source counts them.</summary>
    public int? Participants { get; set; }

    /// <summary>How many states took part, where a source counts them.</summary>
    public int? ParticipatingStates { get; set; }

    /// <summary>Who hosted it, only where a source names a host: a place is not a host.</summary>
    public List<MeetingHost> Hosts { get; } = [];

    public List<Document> Documents { get; } = [];
}

/// <summary>That an organisation hosted a meeting.</summary>
public sealed class MeetingHost
{
    public int MeetingId { get; init; }

    public int OrganisationId { get; init; }

    public Organisation Organisation { get; init; } = null!;

    /// <summary>The place in the list, from 0.</summary>
    public int Position { get; init; }
}
