namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Secretariat"/>.</summary>
public sealed record SecretariatContent : ItemContent
{
    [RefersTo(ReferenceTarget.Organisation)]
    public required string Provider { get; init; }

    [RefersTo(ReferenceTarget.Place)]
    public string? Seat { get; init; }

    [RefersTo(ReferenceTarget.Organisation)]
    public string? Funder { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: false, Body: true);
}
