using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>That a source says something else than the item, which follows its main source and leaves the question open.</summary>
public sealed record Difference
{
    /// <summary>The name of the field in the content file, e.g. <c>dates</c>.</summary>
    [MaxLength(ItemSource.FieldMaxLength)]
    public required string Field { get; init; }

    /// <summary>What the other source says: of dates in ISO 8601, of members by key, of anything else as it writes it.</summary>
    [MaxLength(ItemSource.ValueMaxLength)]
    public required string Value { get; init; }

    /// <summary>The key of the other source.</summary>
    [RefersTo(ReferenceTarget.Source)]
    public required string Source { get; init; }
}
