using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Priority"/>.</summary>
public sealed record PriorityContent : ItemContent
{
    [Range(0, 1000)]
    public required int Position { get; init; }

    public override TextRules TextRules => new(Title: false, Slug: false, Body: true);
}
