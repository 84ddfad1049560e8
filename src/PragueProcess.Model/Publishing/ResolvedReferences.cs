using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>The ids behind the keys of a content.</summary>
internal sealed class ResolvedReferences
{
    private readonly Dictionary<(ReferenceTarget, string), int> _ids = [];
    private readonly List<Refusal> _refusals = [];

    /// <summary>Why some keys have no id.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    public int Id(ReferenceTarget target, string key) => _ids[(target, key)];

    public int? IdOrNull(ReferenceTarget target, string? key) => key is null ? null : Id(target, key);

    /// <summary>Looks up every key of a content, with one query per kind of target.</summary>
    public static async Task<ResolvedReferences> LoadAsync(SiteDbContext db, ItemContent content, CancellationToken cancellation)
    {
        var resolved = new ResolvedReferences();
        foreach (var group in ContentReferences.Of(content).GroupBy(reference => reference.Target))
        {
            var found = await FindAsync(db, group.Key, [.. group.Select(reference => reference.Key).Distinct()], cancellation);
            foreach (var reference in group)
            {
                resolved.Add(reference, found);
            }
        }

        return resolved;
    }

    private void Add(ContentReference reference, Dictionary<string, (int Id, bool IsPublic)> found)
    {
        if (!found.TryGetValue(reference.Key, out var target))
        {
            _refusals.Add(new Refusal(RefusalReason.UnknownReference, reference.Field, reference.Key));
        }
        else if (!target.IsPublic)
        {
            _refusals.Add(new Refusal(RefusalReason.UnpublishedReference, reference.Field, reference.Key));
        }
        else
        {
            _ids[(reference.Target, reference.Key)] = target.Id;
        }
    }

    private static async Task<Dictionary<string, (int Id, bool IsPublic)>> FindAsync(
        SiteDbContext db, ReferenceTarget target, string[] keys, CancellationToken cancellation)
    {
        var rows = await Targets(db, target).Where(row => keys.Contains(row.Key)).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key, row => (row.Id, row.IsPublic));
    }

    private static IQueryable<Target> Targets(SiteDbContext db, ReferenceTarget target) => target switch
    {
        ReferenceTarget.Source => db.Sources.Select(s => new Target { Key = s.Key, Id = s.Id, IsPublic = true }),
        ReferenceTarget.Place => db.Places.Select(p => new Target { Key = p.Key, Id = p.Id, IsPublic = true }),
        ReferenceTarget.Organisation => db.Organisations.Select(o => new Target { Key = o.Key, Id = o.Id, IsPublic = true }),
        ReferenceTarget.Member => Items(db, ItemKind.Member),
        ReferenceTarget.Meeting => Items(db, ItemKind.Meeting),
        ReferenceTarget.ProcessType => Terms(db, Vocabulary.ProcessType),
        ReferenceTarget.Region => Terms(db, Vocabulary.Region),
        ReferenceTarget.MeetingKind => Terms(db, Vocabulary.MeetingKind),
        ReferenceTarget.DocumentKind => Terms(db, Vocabulary.DocumentKind),
        ReferenceTarget.File => db.Files.Where(file => file.State == StoredFileState.Complete).Select(file => new Target { Key = file.Sha256, Id = file.Id, IsPublic = true }),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, null),
    };

    private static IQueryable<Target> Items(SiteDbContext db, ItemKind kind) => db.Items
        .Where(item => item.Kind == kind)
        .Select(item => new Target { Key = item.Key, Id = item.Id, IsPublic = item.State == ItemState.Published });

    private static IQueryable<Target> Terms(SiteDbContext db, Vocabulary vocabulary) => db.Terms
        .Where(term => term.Vocabulary == vocabulary)
        .Select(term => new Target { Key = term.Key, Id = term.Id, IsPublic = true });

    private sealed class Target
    {
        public required string Key { get; init; }

        public required int Id { get; init; }

        public required bool IsPublic { get; init; }
    }
}
