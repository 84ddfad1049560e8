using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Meeting"/>.</summary>
public sealed record MeetingContent : ItemContent
{
    public required PartialDateRange Dates { get; init; }

    [RefersTo(ReferenceTarget.MeetingKind)]
    public required string Kind { get; init; }

    public MeetingStatus Status { get; init; }

    public MeetingAttendance Attendance { get; init; }

    /// <summary>The key of the place; left out when it is not known.</summary>
    [RefersTo(ReferenceTarget.Place)]
    public string? Place { get; init; }

    /// <summary>How much of the place the main source tells; left out when it tells what stands here.</summary>
    public PlaceStatement? PlaceStatement { get; init; }

    [Distinct]
    [RefersTo(ReferenceTarget.Organisation)]
    public IReadOnlyList<string> Hosts { get; init; } = [];

    [MaxLength(TextContent.TitleMaxLength)]
    public string? OfficialTitle { get; init; }

    [Range(1, 100_000)]
    public int? Participants { get; init; }

    [Range(1, 300)]
    public int? ParticipatingStates { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: true, Body: false);

    public override string SlugPrefix => Dates.Start is { } start ? $"{start.Year:0000}/" : "";

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var problem in base.Validate(validationContext))
        {
            yield return problem;
        }

        if (Dates.Start is null || Dates.End is null)
        {
            yield return new ValidationResult("NeedsStartAndEnd", [nameof(Dates)]);
        }

        if (Place is null && PlaceStatement is not (null or Entities.PlaceStatement.Nothing))
        {
            yield return new ValidationResult("NoPlaceNoStatement", [nameof(PlaceStatement)]);
        }
    }
}
