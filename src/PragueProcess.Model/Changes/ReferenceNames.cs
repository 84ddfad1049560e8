using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Changes;

/// <summary>Names what the keys of a content record refer to.</summary>
public sealed class ReferenceNames(SiteDbContext db)
{
    private static readonly Dictionary<Vocabulary, ReferenceTarget> Vocabularies = new()
    {
        [Vocabulary.ProcessType] = ReferenceTarget.ProcessType,
        [Vocabulary.Region] = ReferenceTarget.Region,
        [Vocabulary.MeetingKind] = ReferenceTarget.MeetingKind,
        [Vocabulary.DocumentKind] = ReferenceTarget.DocumentKind,
    };

    /// <summary>The names in a reader's language of everything that is not an item, which <see cref="ItemNames"/> names.</summary>
    public async Task<IReadOnlyDictionary<(ReferenceTarget Target, string Key), string>> LoadAsync(Language language, CancellationToken cancellation)
    {
        var members = await MemberNames.LoadAsync(db, language, cancellation);
        var sources = await SourceLine.LoadAsync(db, language, cancellation);
        var places = await db.Places.AsNoTracking().ToListAsync(cancellation);
        var organisations = await db.Organisations.AsNoTracking().ToListAsync(cancellation);
        var terms = await db.Terms.AsNoTracking().ToListAsync(cancellation);
        var files = await db.Files.Where(file => file.State == StoredFileState.Complete).Select(file => new { file.Sha256, file.Name }).ToListAsync(cancellation);
        return sources.Values.Select(source => ((ReferenceTarget.Source, source.Key), $"{source.Publisher}, {source.Title}"))
            .Concat(places.Select(place => ((ReferenceTarget.Place, place.Key), Name(PlaceName.Of(place, members, language)!))))
            .Concat(organisations.Select(organisation => ((ReferenceTarget.Organisation, organisation.Key), organisation.Name[language])))
            .Concat(terms.Select(term => ((Vocabularies[term.Vocabulary], term.Key), term.Name[language])))
            .Concat(files.Select(file => ((ReferenceTarget.File, file.Sha256), file.Name)))
            .ToDictionary();
    }

    private static string Name(PlaceName place) => place.City is null ? place.State : $"{place.City}, {place.State}";
}
