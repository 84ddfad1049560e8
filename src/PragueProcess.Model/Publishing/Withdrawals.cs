using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>What visitors are told of an item that is taken back.</summary>
/// <param name="Note">A sentence in at least one language.</param>
/// <param name="MovedTo">The key of the public item that stands in its place; null when it is gone.</param>
public sealed record WithdrawalRequest(PublicNote Note, string? MovedTo = null);

/// <summary>Takes items back from visitors.</summary>
public sealed class Withdrawals(SiteDbContext db, MarkdownRenderer renderer, TimeProvider clock)
{
    private readonly LiveSite _live = new(db, renderer);

    /// <summary>
    /// Takes an item back: its page answers 410 with the note, or leads to the item in its place, and everything that is listed or counted forgets it.
    /// </summary>
    /// <param name="key">The item's key.</param>
    /// <param name="request">What visitors are told.</param>
    /// <param name="author">Who withdraws it.</param>
    /// <returns>Refused while public items refer to it.</returns>
    public Task<Outcome> WithdrawAsync(string key, WithdrawalRequest request, Author author, CancellationToken cancellation = default) =>
        WithdrawAsync([key], request, author, cancellation);

    /// <summary>Takes items back together: all of them or, when one is refused, none.</summary>
    public Task<Outcome> WithdrawAsync(
        IReadOnlyList<string> keys, WithdrawalRequest request, Author author, CancellationToken cancellation = default) => db.InTransactionAsync(async () =>
    {
        await LiveSite.LockAsync(db, cancellation);
        var act = new Act(author, null, clock.GetUtcNow());
        var refusals = new List<Refusal>();
        // A kind refers only to kinds before it: what refers goes first.
        foreach (var key in keys.Distinct().OrderByDescending(key => ItemKey.IsValid(key) ? ItemKey.Kind(key) : (ItemKind?)null))
        {
            refusals.AddRange((await db.ActAsync(key, WorkflowAction.Withdraw, act, item => WithdrawAsync(item, request, act, cancellation), cancellation)).Refusals);
        }

        return refusals.Count > 0 ? new Outcome(refusals) : await _live.CompleteAsync([], cancellation);
    }, cancellation);

    /// <summary>Why a withdrawal cannot be made, as far as what visitors would be told goes.</summary>
    internal async Task<(Item? MovedTo, IReadOnlyList<Refusal> Refusals)> CheckAsync(string key, WithdrawalRequest request, CancellationToken cancellation)
    {
        var movedTo = await db.Items.SingleOrDefaultAsync(item => item.Key == request.MovedTo, cancellation);
        Refusal[] refusals =
        [
            .. request.Note.Written.Any() ? (Refusal[])[] : [new Refusal(RefusalReason.MissingNote)],
            .. request.Note.Written.SelectMany(language => CommandTexts.Check("note", request.Note[language], PublicNote.MaxLength, language)),
            .. request.MovedTo is null || movedTo?.State == ItemState.Published ? (Refusal[])[] : [new Refusal(RefusalReason.UnpublishedReference, "movedTo", request.MovedTo)],
            .. request.MovedTo == key ? (Refusal[])[new Refusal(RefusalReason.MovedToItself)] : [],
        ];
        return (movedTo, refusals);
    }

    /// <summary>Forgets what visitors were told of an item that is public again.</summary>
    internal static Task ForgetAsync(SiteDbContext db, Item item, CancellationToken cancellation) =>
        db.Withdrawals.Where(withdrawal => withdrawal.ItemId == item.Id).ExecuteDeleteAsync(cancellation);

    private async Task<IReadOnlyList<Refusal>> WithdrawAsync(Item item, WithdrawalRequest request, Act act, CancellationToken cancellation)
    {
        var (movedTo, told) = await CheckAsync(item.Key, request, cancellation);
        Refusal[] refusals = [.. told, .. await ReferrersAsync(item.Key, cancellation)];
        if (refusals.Length > 0)
        {
            return refusals;
        }

        await ContentWriter.RemoveAsync(db, item, cancellation);
        await ScheduledChanges.ForgetWithdrawalAsync(db, item, act, cancellation);
        db.Add(new Withdrawal { Item = item, MovedTo = movedTo, Note = request.Note });
        // Visitors are told the note; French comes first where there is room for one language alone.
        _live.Announce(item, null, act with { Comment = request.Note.For(Language.Fr)?.Text });
        return [];
    }

    private async Task<IReadOnlyList<Refusal>> ReferrersAsync(string key, CancellationToken cancellation)
    {
        var candidates = await db.Items
            .Include(item => item.LiveRevision)
            .Where(item => item.State == ItemState.Published && item.Key != key && item.LiveRevision!.Json.Contains(key))
            .ToListAsync(cancellation);
        return [.. candidates
            .Where(item => ContentReferences.Of(item.LiveRevision!.Read()).Any(reference => reference.Key == key))
            .Select(item => new Refusal(RefusalReason.StillReferredTo, item.Key))];
    }
}
