using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="PresidencyTerm"/>.</summary>
public sealed record PresidencyTermContent : ItemContent
{
    /// <summary>The key of the member that holds the presidency; left out while it is to be announced.</summary>
    [RefersTo(ReferenceTarget.Member)]
    public string? Holder { get; init; }

    /// <summary>From when to when; needed as soon as there is a holder.</summary>
    public PartialDateRange? Dates { get; init; }

    public override TextRules TextRules => TextRules.Optional;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var problem in base.Validate(validationContext))
        {
            yield return problem;
        }

        if (Holder is not null && Dates is null)
        {
            yield return new ValidationResult("HolderNeedsDates", [nameof(Dates)]);
        }
    }
}
