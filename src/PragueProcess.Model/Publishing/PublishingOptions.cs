using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>How the site wants to work.</summary>
/// <param name="RequiresApproval">Whether nobody may publish a version that they saved themselves.</param>
public sealed record PublishingOptions(bool RequiresApproval)
{
    /// <summary>Whether somebody else must publish a draft.</summary>
    internal bool NeedsApproval(Item item, Revision draft, Author author) =>
        RequiresApproval && item.DraftState != DraftState.None && draft.AuthorId is { } own && own == author.AccountId;
}
