using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Keeps what people are typing, for themselves, and tells others that they are.</summary>
public sealed class OpenForms(SiteDbContext db, TimeProvider clock)
{
    /// <summary>How many forms of one item are kept for a person; of more the oldest go.</summary>
    public const int MaxKept = 20;

    // An open page says so twice as often.
    private static readonly TimeSpan Absent = TimeSpan.FromMinutes(1);

    // Pages into which nothing was typed hold nothing that could be lost.
    private static readonly TimeSpan Closed = TimeSpan.FromHours(1);

    /// <summary>Writes down that a person has a form open. A database that cannot be written does not keep the form from being shown.</summary>
    public Task OpenAsync(FormOpening opening, CancellationToken cancellation)
    {
        var (now, absent) = (clock.GetUtcNow(), clock.GetUtcNow() - Absent);
        return IfPossibleAsync(() => WriteAsync(opening, () => Own(opening).ExecuteUpdateAsync(
            set => set.SetProperty(form => form.OpenedAt, form => form.SeenAt < absent ? now : form.OpenedAt).SetProperty(form => form.SeenAt, now), cancellation), cancellation));
    }

    /// <summary>Keeps what a person has typed, and forgets what was kept of the same opening before.</summary>
    public Task KeepAsync(FormOpening opening, string fields, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return WriteAsync(opening, () => Own(opening).ExecuteUpdateAsync(
            set => set.SetProperty(form => form.SeenAt, now).SetProperty(form => form.TypedAt, now).SetProperty(form => form.Fields, fields), cancellation), cancellation);
    }

    /// <summary>Keeps a form that comes back to the person; a database that cannot be written does not keep it from coming back.</summary>
    /// <returns>Whether it is kept.</returns>
    public Task<bool> KeepIfPossibleAsync(FormOpening opening, string fields, CancellationToken cancellation) =>
        IfPossibleAsync(() => KeepAsync(opening, fields, cancellation));

    /// <summary>Forgets a form that was saved; where the database cannot be written any more, it is offered once more.</summary>
    public Task ForgetIfPossibleAsync(int accountId, Guid opening, CancellationToken cancellation) =>
        IfPossibleAsync(() => ForgetAsync(accountId, opening, cancellation));

    /// <summary>Forgets a form that is not wanted.</summary>
    public Task ForgetAsync(int accountId, Guid opening, CancellationToken cancellation) =>
        db.OpenForms.Where(form => form.AccountId == accountId && form.Opening == opening).ExecuteDeleteAsync(cancellation);

    /// <summary>
    /// Hands what was kept to the page that shows it, under a name of that page's own: where the form is still open elsewhere, both go on and neither
    /// overwrites the other. Null when there is nothing.
    /// </summary>
    public async Task<ResumedForm?> TakeAsync(FormOpening opening, CancellationToken cancellation)
    {
        var taken = opening with { Id = Guid.NewGuid() };
        await IfPossibleAsync(() => Own(opening).Where(form => form.Fields != null)
            .ExecuteUpdateAsync(set => set.SetProperty(form => form.Opening, taken.Id), cancellation));
        return await ReadAsync(taken, cancellation) ?? await ReadAsync(opening, cancellation);
    }

    /// <summary>What a person typed into forms of an item and did not save, the latest first.</summary>
    public async Task<IReadOnlyList<UnsavedForm>> OfAsync(int accountId, string key, CancellationToken cancellation) =>
        await Unsaved(db.OpenForms.Where(form => form.AccountId == accountId && form.Key == key)).ToListAsync(cancellation);

    /// <summary>All forms that a person did not save, the latest first.</summary>
    public async Task<IReadOnlyList<UnsavedForm>> OfAsync(int accountId, CancellationToken cancellation) =>
        await Unsaved(db.OpenForms.Where(form => form.AccountId == accountId)).ToListAsync(cancellation);

    /// <summary>Who else has the form of an item open, the longest first; each person once.</summary>
    public async Task<IReadOnlyList<OtherEditor>> OthersAsync(int accountId, string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var present = now - Absent;
        var rows = await db.OpenForms.AsNoTracking()
            .Where(form => form.Key == key && form.AccountId != accountId && form.SeenAt >= present)
            .Join(db.Users, form => form.AccountId, account => account.Id, (form, account) => new { account.Id, account.DisplayName, form.OpenedAt, form.TypedAt })
            .ToListAsync(cancellation);
        return
        [
            .. rows.GroupBy(row => row.Id)
                .Select(own => new OtherEditor(
                    own.First().DisplayName,
                    own.Min(row => row.OpenedAt),
                    now - own.Max(row => row.TypedAt > row.OpenedAt ? row.TypedAt.Value : row.OpenedAt)))
                .OrderBy(other => other.Since),
        ];
    }

    private IQueryable<OpenForm> Own(FormOpening opening) =>
        db.OpenForms.Where(form => form.AccountId == opening.AccountId && form.Key == opening.Key && form.Opening == opening.Id);

    private Task<ResumedForm?> ReadAsync(FormOpening opening, CancellationToken cancellation) =>
        Own(opening).Where(form => form.Fields != null).Select(form => new ResumedForm(form.Opening, form.Fields!)).SingleOrDefaultAsync(cancellation);

    private static IQueryable<UnsavedForm> Unsaved(IQueryable<OpenForm> forms) => forms
        .Where(form => form.Fields != null && form.TypedAt != null)
        .OrderByDescending(form => form.TypedAt)
        .Select(form => new UnsavedForm(form.Key, form.Opening, form.TypedAt!.Value));

    private async Task WriteAsync(FormOpening opening, Func<Task<int>> update, CancellationToken cancellation)
    {
        if (await update() == 0)
        {
            await AddAsync(opening, cancellation);
            await update();
            await SweepAsync(opening, cancellation);
        }
    }

    private async Task AddAsync(FormOpening opening, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var form = db.Add(new OpenForm { AccountId = opening.AccountId, Key = opening.Key, Opening = opening.Id, OpenedAt = now, SeenAt = now });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (Own(opening).Any())
        {
            // The page said so twice in the same moment.
        }
        finally
        {
            form.State = EntityState.Detached;
        }
    }

    private async Task SweepAsync(FormOpening opening, CancellationToken cancellation)
    {
        var closed = clock.GetUtcNow() - Closed;
        var own = db.OpenForms.Where(form => form.AccountId == opening.AccountId);
        await own.Where(form => form.Fields == null && form.SeenAt < closed).ExecuteDeleteAsync(cancellation);
        await own.Where(form => form.Key == opening.Key && form.Fields != null)
            .OrderByDescending(form => form.TypedAt).Skip(MaxKept).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<bool> IfPossibleAsync(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException)
        {
            // What is shown can be read all the same.
            return false;
        }
    }
}
