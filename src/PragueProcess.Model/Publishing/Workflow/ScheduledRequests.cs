using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>Reads what a scheduled change asks for; its items must be loaded.</summary>
internal static class ScheduledRequests
{
    public static IReadOnlyList<PublicationRequest> Requests(this ScheduledChange change) =>
        [.. change.Items.Select(scheduled => new PublicationRequest(scheduled.Item.Key, scheduled.Parts, scheduled.KeepsTranslations)
        {
            RevisionId = scheduled.RevisionId,
        })];

    public static WithdrawalRequest WithdrawalRequest(this ScheduledChange change) => new(change.Note, change.MovedTo?.Key);
}
