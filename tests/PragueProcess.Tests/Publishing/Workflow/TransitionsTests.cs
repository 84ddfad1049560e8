using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Tests.Publishing.Workflow;

public sealed class TransitionsTests
{
    // Rows: the item's state; columns: no draft, draft, submitted, scheduled. A dot allows.
    private static readonly Dictionary<WorkflowAction, string> Expected = new()
    {
        [WorkflowAction.Save] = """
            Draft: . . . IsScheduled
            Published: . . . IsScheduled
            Withdrawn: . . . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Submit] = """
            Draft: NothingToPublish . AlreadySubmitted IsScheduled
            Published: NothingToPublish . AlreadySubmitted IsScheduled
            Withdrawn: NothingToPublish . AlreadySubmitted IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Return] = """
            Draft: NotSubmitted NotSubmitted . IsScheduled
            Published: NotSubmitted NotSubmitted . IsScheduled
            Withdrawn: NotSubmitted NotSubmitted . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Publish] = """
            Draft: NothingToPublish . . IsScheduled
            Published: NothingToPublish . . IsScheduled
            Withdrawn: . . . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Schedule] = """
            Draft: NothingToPublish . . IsScheduled
            Published: NothingToPublish . . IsScheduled
            Withdrawn: . . . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Unschedule] = """
            Draft: NotScheduled NotScheduled NotScheduled .
            Published: NotScheduled NotScheduled NotScheduled .
            Withdrawn: NotScheduled NotScheduled NotScheduled .
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Withdraw] = """
            Draft: NotPublic NotPublic NotPublic NotPublic
            Published: . . . IsScheduled
            Withdrawn: NotPublic NotPublic NotPublic NotPublic
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.ScheduleWithdrawal] = """
            Draft: NotPublic NotPublic NotPublic .
            Published: . . . .
            Withdrawn: NotPublic NotPublic NotPublic .
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Discard] = """
            Draft: NeverPublished NeverPublished NeverPublished NeverPublished
            Published: NothingToPublish . . IsScheduled
            Withdrawn: NothingToPublish . . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Trash] = """
            Draft: . . . IsScheduled
            Published: StillPublic StillPublic StillPublic StillPublic
            Withdrawn: . . . IsScheduled
            Trashed: IsTrashed IsTrashed IsTrashed IsTrashed
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Restore] = """
            Draft: NotTrashed NotTrashed NotTrashed NotTrashed
            Published: NotTrashed NotTrashed NotTrashed NotTrashed
            Withdrawn: NotTrashed NotTrashed NotTrashed NotTrashed
            Trashed: . . . .
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
        [WorkflowAction.Remove] = """
            Draft: NotTrashed NotTrashed NotTrashed NotTrashed
            Published: NotTrashed NotTrashed NotTrashed NotTrashed
            Withdrawn: NotTrashed NotTrashed NotTrashed NotTrashed
            Trashed: . . . .
            Removed: IsRemoved IsRemoved IsRemoved IsRemoved
            """,
    };

    public static TheoryData<WorkflowAction> Actions => [.. Enum.GetValues<WorkflowAction>()];

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_is_allowed_or_refused_as_the_table_says(WorkflowAction action)
    {
        var lines = Enum.GetValues<ItemState>().Select(state => string.Join(' ', Enum.GetValues<DraftState>()
            .Select(draft => Transitions.Refuses(action, state, draft)?.ToString() ?? ".").Prepend($"{state}:")));
        Assert.Equal(Expected[action], string.Join('\n', lines));
    }
}
