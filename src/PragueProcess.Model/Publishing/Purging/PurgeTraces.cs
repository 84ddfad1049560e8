using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing.Purging;

/// <summary>Finds where a text stands that a purge does not change.</summary>
internal sealed class PurgeTraces(SiteDbContext db, PurgedText purged)
{
    /// <summary>What people see or work on now, from which an editor takes it: items, entries of lists, files, accounts.</summary>
    public async Task<IReadOnlyList<string>> InUseAsync(CancellationToken cancellation)
    {
        var (words, json) = (purged.Words, purged.InJson);
        return
        [
            .. await db.Revisions.Current().Where(revision => revision.Json.Contains(json)).Select(revision => revision.Item.Key).Distinct().OrderBy(key => key).ToListAsync(cancellation),
            .. await InListsAsync(cancellation),
            .. (await new PurgedFiles(db, purged).InUseAsync(cancellation)).Select(file => $"the file {file.Name}"),
            .. await db.Users.Where(account => account.DisplayName.Contains(words) || account.Email!.Contains(words)).Select(account => $"the account {account.Email}").ToListAsync(cancellation),
            .. await db.UserPasskeys.Where(passkey => passkey.Data.Name!.Contains(words)).Join(db.Users, passkey => passkey.UserId, account => account.Id, (passkey, account) => $"a passkey of the account {account.Email}").ToListAsync(cancellation),
        ];
    }

    /// <summary>What cannot be changed, for people and programs rely on it, and the versions whose facts do not take the mark.</summary>
    public async Task<IReadOnlyList<string>> RemainingAsync(CancellationToken cancellation)
    {
        var (words, json) = (purged.Words, purged.InJson);
        return
        [
            .. (await db.Revisions.Where(revision => revision.Json.Contains(json)).Select(revision => revision.Item.Key).Distinct().ToListAsync(cancellation)).Select(key => $"a fact in an old version of {key}"),
            .. await InAddressesAsync(cancellation),
            .. await db.AuditEntries.AnyAsync(entry => entry.Subject!.Contains(words), cancellation) ? (string[])["the audit log, until its lines are forgotten"] : [],
        ];
    }

    /// <summary>How many stored files hold what the database cannot search: all but the words of PDFs that were read to the end.</summary>
    public async Task<int> UnsearchedFilesAsync(CancellationToken cancellation) =>
        (await db.Files.Where(file => file.State == StoredFileState.Complete).Select(file => new { file.Type, file.Flaws }).ToListAsync(cancellation))
        .Count(file => file.Type != FileType.Pdf || file.Flaws.HasFlag(PdfFlaws.PartlyRead));

    private async Task<IEnumerable<string>> InListsAsync(CancellationToken cancellation)
    {
        bool IsIn(LocalizedName? name) => name is not null && Languages.All.Any(language => purged.IsIn(name[language]));
        var sources = await db.Sources.AsNoTracking().ToListAsync(cancellation);
        var places = await db.Places.AsNoTracking().ToListAsync(cancellation);
        var organisations = await db.Organisations.AsNoTracking().ToListAsync(cancellation);
        var terms = await db.Terms.AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. sources.Where(row => IsIn(row.Title) || purged.IsInUrl(row.Url)).Select(row => $"the source {row.Key}"),
            .. places.Where(row => IsIn(row.City) || row.Aliases.Exists(purged.IsIn)).Select(row => $"the place {row.Key}"),
            .. organisations.Where(row => IsIn(row.Name) || IsIn(row.Acronym) || purged.IsInUrl(row.Website)).Select(row => $"the organisation {row.Key}"),
            .. terms.Where(row => IsIn(row.Name)).Select(row => $"the term {row.Key}"),
        ];
    }

    private async Task<IEnumerable<string>> InAddressesAsync(CancellationToken cancellation)
    {
        if (purged.InAddress is not { } slug)
        {
            return [];
        }

        return
        [
            .. await db.Items.Where(item => item.Key.Contains(slug)).Select(item => $"the key {item.Key}").ToListAsync(cancellation),
            .. await db.Slugs.Where(row => row.Path.Contains(slug)).Select(row => $"the address “{row.Path}” of {row.Item.Key}").ToListAsync(cancellation),
            .. await db.Sources.Where(row => row.Key.Contains(slug)).Select(row => $"the key of the source {row.Key}").ToListAsync(cancellation),
            .. await db.Organisations.Where(row => row.Key.Contains(slug)).Select(row => $"the key of the organisation {row.Key}").ToListAsync(cancellation),
            .. await db.Places.Where(row => row.Key.Contains(slug)).Select(row => $"the key of the place {row.Key}").ToListAsync(cancellation),
            .. await db.Terms.Where(row => row.Key.Contains(slug)).Select(row => $"the key of the term {row.Key}").ToListAsync(cancellation),
        ];
    }
}
