using PragueProcess.Model.Entities;
using static PragueProcess.Model.Entities.WorkflowAction;

namespace PragueProcess.Model.Publishing.Workflow;

/// <summary>The one table of what can be done with an item: by its state, that of its draft, and the role of the person.</summary>
public static class Transitions
{
    /// <summary>Why an action is refused in these states; null when it is allowed.</summary>
    public static RefusalReason? Refuses(WorkflowAction action, ItemState state, DraftState draft) => (action, state, draft) switch
    {
        (_, ItemState.Removed, _) => RefusalReason.IsRemoved,
        (Restore or Remove, ItemState.Trashed, _) => null,
        (Restore or Remove, _, _) => RefusalReason.NotTrashed,
        (_, ItemState.Trashed, _) => RefusalReason.IsTrashed,

        (WorkflowAction.Trash, ItemState.Published, _) => RefusalReason.StillPublic,
        (Discard, ItemState.Draft, _) => RefusalReason.NeverPublished,
        (ScheduleWithdrawal, ItemState.Published, _) => null,
        (ScheduleWithdrawal, _, DraftState.Scheduled) => null,
        (Withdraw or ScheduleWithdrawal, ItemState.Draft or ItemState.Withdrawn, _) => RefusalReason.NotPublic,

        (Unschedule, _, DraftState.Scheduled) => null,
        (Unschedule, _, _) => RefusalReason.NotScheduled,
        (_, _, DraftState.Scheduled) => RefusalReason.IsScheduled,

        (Return, _, DraftState.Submitted) => null,
        (Return, _, _) => RefusalReason.NotSubmitted,
        (Submit, _, DraftState.Submitted) => RefusalReason.AlreadySubmitted,

        // What was withdrawn can be published again as it was.
        (Publish or Schedule, ItemState.Withdrawn, DraftState.None) => null,
        (Submit or Publish or Schedule or Discard, _, DraftState.None) => RefusalReason.NothingToPublish,
        _ => null,
    };

    /// <summary>The least role that an action takes.</summary>
    public static Role RoleFor(WorkflowAction action) => action switch
    {
        Save or Submit => Role.Translator,
        Discard => Role.Contributor,
        Remove => Role.Administrator,
        _ => Role.Editor,
    };
}
