namespace PragueProcess.Model.Entities;

/// <summary>The one row that tells every cache and instance whether something changed.</summary>
public sealed class SiteState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Raised in every transaction that changes what visitors see.</summary>
    public long ContentVersion { get; set; }

    /// <summary>The last <see cref="Publication"/> of which search engines have been told; null while they have never been told of any.</summary>
    public int? SubmittedPublicationId { get; set; }
}
