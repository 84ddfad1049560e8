using System.Security.Claims;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>What a person can do with an item now, and what not and why.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="RevisionId">The version that the page shows.</param>
/// <param name="Last">What was done last with it; null when nothing was.</param>
public sealed record AvailableActions(string Key, int RevisionId, ItemState State, DraftState Draft, Role Role, LastStep? Last)
{
    // What is done at a time is refused as what is done at once is.
    private static readonly WorkflowAction[] Refusable =
        [WorkflowAction.Submit, WorkflowAction.Return, WorkflowAction.Discard, WorkflowAction.Publish, WorkflowAction.Withdraw, WorkflowAction.Trash];

    public bool Allows(WorkflowAction action) => Role >= Transitions.RoleFor(action) && Transitions.Refuses(action, State, Draft) is null;

    /// <summary>What the person's role would allow and the item's state refuses, with the reason.</summary>
    public IEnumerable<(WorkflowAction Action, Refusal Reason)> Refused =>
        from action in Refusable
        where Role >= Transitions.RoleFor(action)
        let reason = Transitions.Refuses(action, State, Draft)
        where reason is not null
        select (action, new Refusal(reason.Value));

    /// <summary>What a person can do with an item.</summary>
    public static AvailableActions Of(ClaimsPrincipal user, Model.Publishing.Draft draft, LastStep? last) =>
        new(draft.Key, draft.RevisionId, draft.State, draft.DraftState, Accounts.AccountClaims.Role(user)!.Value, last);
}
