using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Contact"/>.</summary>
public sealed record ContactContent : ItemContent
{
    [Range(0, 1000)]
    public required int Position { get; init; }

    /// <summary>The lines above the street.</summary>
    public IReadOnlyList<string> Recipient { get; init; } = [];

    [MaxLength(TextContent.TitleMaxLength)]
    public string? Street { get; init; }

    [RefersTo(ReferenceTarget.Place)]
    public string? Place { get; init; }

    [MaxLength(TextContent.TitleMaxLength)]
    [EmailAddress(ErrorMessage = "EmailAddress")]
    public string? Email { get; init; }

    [MaxLength(TextContent.TitleMaxLength)]
    [Phone(ErrorMessage = "TelephoneNumber")]
    public string? Telephone { get; init; }

    [WebAddress]
    public string? Website { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: false, Body: false);
}
