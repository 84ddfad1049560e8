namespace PragueProcess.Model.Entities.Contents;

/// <summary>See <see cref="Page"/>.</summary>
public sealed record PageContent : ItemContent
{
    public PageSection Section { get; init; }

    public override TextRules TextRules => new(Title: Section == PageSection.None, Slug: Section == PageSection.None, Body: true);

    protected override bool NeedsSource => false;
}
