using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Member"/>.</summary>
public sealed record MemberContent : ItemContent
{
    public required MemberCategory Category { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or <c>XK</c>; left out for an organisation.</summary>
    [RegularExpression("^[A-Z]{2}$", ErrorMessage = "StateCode")]
    public string? Code { get; init; }

    [MaxLength(TextContent.TitleMaxLength)]
    public string? SourceName { get; init; }

    public PartialDateRange? Participation { get; init; }

    [Range(1, Member.MapColumns)]
    public required int MapColumn { get; init; }

    [Range(1, Member.MapRows)]
    public required int MapRow { get; init; }

    [MaxLength(40, ErrorMessage = "TooMany")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public override TextRules TextRules => new(Title: true, Slug: true, Body: false);

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var problem in base.Validate(validationContext))
        {
            yield return problem;
        }

        if ((Category == MemberCategory.State) != (Code is not null))
        {
            yield return new ValidationResult("StateNeedsCode", [nameof(Code)]);
        }
    }
}
