using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>What became of a purge.</summary>
/// <param name="Places">How many rows held what was purged.</param>
/// <param name="InUse">The keys of the items that still hold the text as visitors or editors see it now, and the names of such files; nothing was purged then.</param>
public sealed record PurgeOutcome(int Places, IReadOnlyList<string> InUse);

/// <summary>Forgets a person, or a text, wherever the database has kept it: in versions, notes and accounts. A mark stays in its place.</summary>
public sealed class Purges(SiteDbContext db, TimeProvider clock)
{
    /// <summary>Stands where something was purged.</summary>
    public const string Mark = "[…]";

    /// <summary>The shortest text that can be purged, in characters: shorter ones stand everywhere.</summary>
    public const int MinLength = 4;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Forgets a person: the account can never be used again, and no version, step or change names them.</summary>
    /// <returns>Null when there is no account of the address, or no other administrator would be left.</returns>
    public async Task<PurgeOutcome?> PersonAsync(string email, CancellationToken cancellation)
    {
        if (await db.Users.SingleOrDefaultAsync(row => row.Email == email, cancellation) is not { } account || await IsLastAsync(account, cancellation))
        {
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var names = await db.Revisions.Where(revision => revision.AuthorId == account.Id).Select(revision => revision.Author).Distinct().ToListAsync(cancellation);
        names.Add(account.DisplayName);
        var places =
            await db.Revisions.Where(row => row.AuthorId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Mark), cancellation)
            + await db.WorkflowSteps.Where(row => row.AuthorId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Mark), cancellation)
            + await db.ScheduledChanges.Where(row => row.AuthorId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Mark), cancellation)
            + await db.Files.Where(row => names.Contains(row.UploadedBy)).ExecuteUpdateAsync(set => set.SetProperty(row => row.UploadedBy, Mark), cancellation)
            + await db.Publications.Where(row => names.Contains(row.Author)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Author, Mark), cancellation);
        await ForgetAsync(account, cancellation);
        await CompleteAsync($"account {account.Id}", transaction, cancellation);
        return new PurgeOutcome(places + 1, []);
    }

    /// <summary>Replaces a text by the mark in every version that is neither public nor the newest draft, in comments and in public notes.</summary>
    /// <param name="text">As it was written; at least <see cref="MinLength"/> characters.</param>
    public async Task<PurgeOutcome> TextAsync(string text, CancellationToken cancellation)
    {
        var found = await RevisionsWithAsync(text, cancellation);
        var current = await CurrentAsync(cancellation);
        var files = await db.Files.Where(file => file.State != StoredFileState.Removed && (file.Text.Contains(text) || file.Name.Contains(text))).Select(file => file.Name).ToListAsync(cancellation);
        List<string> inUse = [.. found.Where(revision => current.Contains(revision.Id)).Select(revision => revision.Item.Key).Distinct().Order(StringComparer.Ordinal), .. files];
        if (inUse.Count > 0)
        {
            return new PurgeOutcome(0, inUse);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var revision in found)
        {
            var json = Replace(revision, text);
            await db.Revisions.Where(row => row.Id == revision.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Json, json), cancellation);
        }

        var places = found.Count + await ReplaceCommentsAsync(text, cancellation);
        await CompleteAsync($"{text.Length} characters", transaction, cancellation);
        return new PurgeOutcome(places, []);
    }

    private async Task<bool> IsLastAsync(Account account, CancellationToken cancellation) => account is { Role: Role.Administrator, IsDisabled: false }
        && !await db.Users.AnyAsync(other => other.Id != account.Id && other.Role == Role.Administrator && !other.IsDisabled, cancellation);

    private async Task ForgetAsync(Account account, CancellationToken cancellation)
    {
        (account.DisplayName, account.Email, account.NormalizedEmail, account.UserName, account.NormalizedUserName) = (Mark, null, null, null, null);
        (account.PasswordHash, account.AuthenticatorKey, account.RecoveryCodes, account.IsDisabled, account.SecurityStamp) = (null, null, [], true, Secret.Create());
        // A request that has read the account before must not write it back as it was.
        account.ConcurrencyStamp = Secret.Create();
        await db.SaveChangesAsync(cancellation);
        await db.Sessions.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.OpenForms.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.UserPasskeys.Where(row => row.UserId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.Invitations.Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
    }

    private async Task<List<Revision>> RevisionsWithAsync(string text, CancellationToken cancellation)
    {
        var written = JsonSerializer.Serialize(text, Plain)[1..^1];
        var candidates = await db.Revisions.AsNoTracking().Include(revision => revision.Item).Where(revision => revision.Json.Contains(written)).ToListAsync(cancellation);
        // LIKE knows no case; what is purged is meant exactly.
        return [.. candidates.Where(revision => revision.Json.Contains(written, StringComparison.Ordinal))];
    }

    private async Task<HashSet<int>> CurrentAsync(CancellationToken cancellation) =>
    [
        .. await db.Items.Where(item => item.State == ItemState.Published).Select(item => item.LiveRevisionId ?? 0).ToListAsync(cancellation),
        .. await db.Items.Where(item => item.State != ItemState.Removed).Select(item => item.Revisions.Max(revision => revision.Id)).ToListAsync(cancellation),
    ];

    // A version must stay readable: where a fact's form does not take the mark, its texts alone are changed.
    private static string Replace(Revision revision, string text)
    {
        var json = JsonNode.Parse(revision.Json)!.AsObject();
        Walk(json, text);
        try
        {
            return ContentJson.Write(ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, json.ToJsonString(Plain)));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            json = JsonNode.Parse(revision.Json)!.AsObject();
            Walk(json["texts"]!, text);
            return ContentJson.Write(ContentJson.Read(revision.Item.Kind, revision.SchemaVersion, json.ToJsonString(Plain)));
        }
    }

    private static void Walk(JsonNode node, string text)
    {
        switch (node)
        {
            case JsonObject members:
                members.Select(pair => pair.Value).OfType<JsonNode>().ToList().ForEach(value => Walk(value, text));
                break;
            case JsonArray values:
                values.OfType<JsonNode>().ToList().ForEach(value => Walk(value, text));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Contains(text, StringComparison.Ordinal):
                value.ReplaceWith(value.GetValue<string>().Replace(text, Mark, StringComparison.Ordinal));
                break;
        }
    }

    private async Task<int> ReplaceCommentsAsync(string text, CancellationToken cancellation) =>
        await db.Revisions.Where(row => row.Comment!.Contains(text)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(text, Mark)), cancellation)
        + await db.WorkflowSteps.Where(row => row.Comment!.Contains(text)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(text, Mark)), cancellation)
        + await db.Publications.Where(row => row.Comment!.Contains(text)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(text, Mark)), cancellation)
        + await db.ScheduledChanges.Where(row => row.Comment!.Contains(text)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment!.Replace(text, Mark)), cancellation)
        + await db.OpenForms.Where(row => row.Fields!.Contains(text)).ExecuteDeleteAsync(cancellation)
        + await ReplaceNotesAsync(text, cancellation);

    private async Task<int> ReplaceNotesAsync(string text, CancellationToken cancellation)
    {
        bool Has(PublicNote note) => note.Written.Any(language => note[language]!.Contains(text, StringComparison.Ordinal));
        PublicNote Without(PublicNote note) => note.With(words => words.Replace(text, Mark, StringComparison.Ordinal));
        var withdrawals = (await db.Withdrawals.ToListAsync(cancellation)).Where(row => Has(row.Note)).ToList();
        var changes = (await db.ScheduledChanges.ToListAsync(cancellation)).Where(row => Has(row.Note)).ToList();
        withdrawals.ForEach(row => row.Note = Without(row.Note));
        changes.ForEach(row => row.Note = Without(row.Note));
        await db.SaveChangesAsync(cancellation);
        return withdrawals.Count + changes.Count;
    }

    // Pages and feeds of changes show names and comments; and what a database frees it still holds until it is rewritten.
    private async Task CompleteAsync(string subject, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken cancellation)
    {
        db.Audit(AuditKind.Purged, clock.GetUtcNow(), null, subject);
        await db.SaveChangesAsync(cancellation);
        await LiveSite.RaiseVersionAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }
    }
}
