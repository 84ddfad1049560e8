using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Initiative"/>.</summary>
public sealed record InitiativeContent : ItemContent
{
    public required PartialDateRange Dates { get; init; }

    /// <summary>The keys of the members that lead it, the first of them first.</summary>
    [MinLength(1, ErrorMessage = "NeedsLead")]
    [Distinct]
    [RefersTo(ReferenceTarget.Member)]
    public required IReadOnlyList<string> Leads { get; init; }

    [RefersTo(ReferenceTarget.Organisation)]
    public string? Funder { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: false, Body: true);
}
