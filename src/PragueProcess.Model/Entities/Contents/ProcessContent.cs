using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>The facts of the dialogue itself; see <see cref="Process"/>.</summary>
public sealed record ProcessContent : ItemContent
{
    [RefersTo(ReferenceTarget.ProcessType)]
    public required string Type { get; init; }

    [RefersTo(ReferenceTarget.Region)]
    public required string Region { get; init; }

    public required PartialDate Founded { get; init; }

    [MaxLength(TextContent.TitleMaxLength)]
    public string? FormalAssociation { get; init; }

    [Range(0, 300)]
    public required int DeclaredMemberStates { get; init; }

    [WebAddress]
    public required string Website { get; init; }

    [WebAddress]
    public string? FurtherDocuments { get; init; }

    /// <summary>Who publishes this site; left out until a person has said so.</summary>
    [MaxLength(TextContent.TitleMaxLength)]
    public string? SitePublisher { get; init; }

    /// <summary>The licence of this site's data, an SPDX identifier; left out until a person has chosen one.</summary>
    [MaxLength(60)]
    public string? DataLicence { get; init; }

    public override TextRules TextRules => new(Title: true, Slug: false, Body: false);
}
