using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Queries;

/// <summary>A meeting as lists show it.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Text">Its title and what is written of it.</param>
/// <param name="Path">The path below the meetings' section, e.g. <c>2016/senior-officials-bratislava</c>.</param>
/// <param name="Dates">Always with a start and an end.</param>
/// <param name="KindKey">The kind's key, the value of <c>?kind=</c>.</param>
/// <param name="KindName">The kind in words.</param>
/// <param name="Place">Null when it is not known.</param>
/// <param name="PlaceStatement">How much of the place the main source tells.</param>
public sealed record MeetingSummary(
    int Id,
    string Key,
    LocalText Text,
    string Path,
    PartialDateRange Dates,
    string KindKey,
    string KindName,
    MeetingStatus Status,
    PlaceName? Place,
    PlaceStatement PlaceStatement,
    Sourcing Sourcing)
{
    public int Year => Dates.First.Year;

    /// <summary>The name by which the meeting is told from others of the same title: title, place or month, year.</summary>
    public string FullName => MeetingNames.Full(Text.Title, Text.Language, Place?.Brief, Dates);
}
