using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>What to publish of one item.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Parts">What to take from its draft; the rest stays as it is live. Null for the facts and the languages marked ready.</param>
/// <param name="KeepsTranslations">True when a changed original, a mended typo say, leaves its translations right.</param>
public sealed record PublicationRequest(string Key, Parts? Parts = null, bool KeepsTranslations = false)
{
    /// <summary>The id of the version that the person saw: when there is a newer one, the request is stale. Null for the newest, whichever it is.</summary>
    public int? RevisionId { get; init; }
}
