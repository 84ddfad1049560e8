using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>Somebody else who has an item's form open.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Since">When the form was opened.</param>
/// <param name="Idle">How long nothing has been typed.</param>
public sealed record OtherEditor(string Name, DateTimeOffset Since, TimeSpan Idle);

/// <summary>A form with what was typed into it and not saved.</summary>
/// <param name="Key">The key of the item; <c>meeting/new</c> and the like for an item that is not there yet.</param>
/// <param name="Fields">The names and values as a JSON array of pairs.</param>
public sealed record UnsavedForm(string Key, DateTimeOffset TypedAt, string Fields);

/// <summary>Keeps what people are typing, for themselves, and tells others that they are.</summary>
public sealed class OpenForms(SiteDbContext db, TimeProvider clock)
{
    // An open page says so twice as often.
    private static readonly TimeSpan Absent = TimeSpan.FromMinutes(1);

    /// <summary>Writes down that a person has a form open.</summary>
    public async Task OpenAsync(int accountId, string key, CancellationToken cancellation)
    {
        var (now, absent) = (clock.GetUtcNow(), clock.GetUtcNow() - Absent);
        try
        {
            await WriteAsync(accountId, key, () => Own(accountId, key).ExecuteUpdateAsync(
                set => set.SetProperty(form => form.OpenedAt, form => form.SeenAt < absent ? now : form.OpenedAt).SetProperty(form => form.SeenAt, now), cancellation), cancellation);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException)
        {
            // The form can be shown from a database that cannot be written.
        }
    }

    /// <summary>Keeps what a person has typed, and forgets what was kept before.</summary>
    public Task KeepAsync(int accountId, string key, string fields, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return WriteAsync(accountId, key, () => Own(accountId, key).ExecuteUpdateAsync(
            set => set.SetProperty(form => form.SeenAt, now).SetProperty(form => form.TypedAt, now).SetProperty(form => form.Fields, fields), cancellation), cancellation);
    }

    /// <summary>Forgets a form, because it was saved or is not wanted.</summary>
    public Task ForgetAsync(int accountId, string key, CancellationToken cancellation) => Own(accountId, key).ExecuteDeleteAsync(cancellation);

    /// <summary>What a person typed into a form and did not save; null when there is nothing.</summary>
    public async Task<UnsavedForm?> FindAsync(int accountId, string key, CancellationToken cancellation) =>
        (await Unsaved(Own(accountId, key)).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>All forms that a person did not save, the latest first.</summary>
    public async Task<IReadOnlyList<UnsavedForm>> OfAsync(int accountId, CancellationToken cancellation) =>
        await Unsaved(db.OpenForms.Where(form => form.AccountId == accountId).OrderByDescending(form => form.TypedAt)).ToListAsync(cancellation);

    /// <summary>Who else has the form of an item open, the longest first.</summary>
    public async Task<IReadOnlyList<OtherEditor>> OthersAsync(int accountId, string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var present = now - Absent;
        var rows = await db.OpenForms.AsNoTracking()
            .Where(form => form.Key == key && form.AccountId != accountId && form.SeenAt >= present)
            .Join(db.Users, form => form.AccountId, account => account.Id, (form, account) => new { account.DisplayName, form.OpenedAt, form.TypedAt })
            .OrderBy(row => row.OpenedAt)
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new OtherEditor(row.DisplayName, row.OpenedAt, now - (row.TypedAt > row.OpenedAt ? row.TypedAt.Value : row.OpenedAt)))];
    }

    private IQueryable<OpenForm> Own(int accountId, string key) => db.OpenForms.Where(form => form.AccountId == accountId && form.Key == key);

    private static IQueryable<UnsavedForm> Unsaved(IQueryable<OpenForm> forms) =>
        forms.Where(form => form.Fields != null && form.TypedAt != null).Select(form => new UnsavedForm(form.Key, form.TypedAt!.Value, form.Fields!));

    private async Task WriteAsync(int accountId, string key, Func<Task<int>> update, CancellationToken cancellation)
    {
        if (await update() > 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var form = db.Add(new OpenForm { AccountId = accountId, Key = key, OpenedAt = now, SeenAt = now });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (db.OpenForms.Any(open => open.AccountId == accountId && open.Key == key))
        {
            // The same person opened it twice in the same moment.
        }

        form.State = EntityState.Detached;
        await update();
    }
}
