using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Observer"/>.</summary>
public sealed record ObserverContent : ItemContent
{
    public required MemberCategory Category { get; init; }

    /// <summary>ISO 3166-1 alpha-2; left out for an organisation.</summary>
    [RegularExpression("^[A-Z]{2}$", ErrorMessage = "StateCode")]
    public string? Code { get; init; }

    public PartialDateRange? Participation { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: false, Body: false);
}
