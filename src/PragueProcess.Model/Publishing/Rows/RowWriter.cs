using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Rows;

/// <summary>Turns the content of one kind into its typed row.</summary>
internal abstract class RowWriter
{
    private static readonly Dictionary<ItemKind, RowWriter> Writers = new()
    {
        [ItemKind.Process] = new ProcessRowWriter(),
        [ItemKind.Objective] = new ObjectiveRowWriter(),
        [ItemKind.Priority] = new PriorityRowWriter(),
        [ItemKind.Member] = new MemberRowWriter(),
        [ItemKind.Observer] = new ObserverRowWriter(),
        [ItemKind.PresidencyTerm] = new PresidencyTermRowWriter(),
        [ItemKind.Initiative] = new InitiativeRowWriter(),
        [ItemKind.Secretariat] = new SecretariatRowWriter(),
        [ItemKind.Meeting] = new MeetingRowWriter(),
        [ItemKind.Document] = new DocumentRowWriter(),
        [ItemKind.Contact] = new ContactRowWriter(),
        [ItemKind.Page] = new PageRowWriter(),
    };

    public static RowWriter For(ItemKind kind) => Writers[kind];

    /// <summary>Rules that need the other rows of the kind.</summary>
    public virtual Task<IReadOnlyList<Refusal>> CheckAsync(SiteDbContext db, Item item, ItemContent content, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>Adds or changes the row.</summary>
    public abstract Task WriteAsync(SiteDbContext db, Item item, ItemContent content, ResolvedReferences references, CancellationToken cancellation);

    /// <summary>Removes the row.</summary>
    public abstract Task RemoveAsync(SiteDbContext db, Item item, CancellationToken cancellation);
}

/// <inheritdoc/>
internal abstract class RowWriter<TContent, TRow> : RowWriter
    where TContent : ItemContent
    where TRow : TypedRow, new()
{
    public sealed override async Task WriteAsync(
        SiteDbContext db, Item item, ItemContent content, ResolvedReferences references, CancellationToken cancellation)
    {
        await RememberAsync(db, item, (TContent)content, references, cancellation);
        var row = await db.Set<TRow>().FindAsync([item.Id], cancellation);
        if (row is null)
        {
            row = new TRow { Id = item.Id };
            db.Add(row);
        }
        else
        {
            await ClearListsAsync(db, row, cancellation);
        }

        Fill(row, (TContent)content, references);
    }

    public sealed override async Task RemoveAsync(SiteDbContext db, Item item, CancellationToken cancellation) =>
        await db.Set<TRow>().Where(row => row.Id == item.Id).ExecuteDeleteAsync(cancellation);

    /// <summary>Writes down elsewhere what would be lost with the row as it was.</summary>
    protected virtual Task RememberAsync(SiteDbContext db, Item item, TContent content, ResolvedReferences references, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Removes what <see cref="Fill"/> adds to the row's lists.</summary>
    protected virtual Task ClearListsAsync(SiteDbContext db, TRow row, CancellationToken cancellation) => Task.CompletedTask;

    protected abstract void Fill(TRow row, TContent content, ResolvedReferences references);
}
