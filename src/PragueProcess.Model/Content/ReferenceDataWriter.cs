using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Model.Content;

/// <summary>Adds the organisations, places, terms and sources of a content folder to the database.</summary>
internal static class ReferenceDataWriter
{
    /// <summary>Adds all rows to the context, unless something is wrong.</summary>
    public static IReadOnlyList<ContentProblem> Write(SiteDbContext db, ContentPackage package)
    {
        var problems = Duplicates(package).Concat(UnknownPublishers(package)).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        var organisations = package.Organisations.ToDictionary(record => record.Key, Row);
        db.AddRange(organisations.Values);
        db.AddRange(package.Places.Select(Row));
        db.AddRange(package.Terms.Select(Row));
        db.AddRange(package.Sources.Select(record => Row(record, organisations[record.Publisher])));
        return [];
    }

    private static IEnumerable<ContentProblem> Duplicates(ContentPackage package) =>
    [
        .. Duplicates(ContentFiles.Organisations, package.Organisations.Select(record => record.Key)),
        .. Duplicates(ContentFiles.Places, package.Places.Select(record => record.Key)),
        .. Duplicates(ContentFiles.Vocabularies, package.Terms.Select(record => $"{record.Vocabulary} {record.Key}")),
        .. Duplicates(ContentFiles.Sources, package.Sources.Select(record => record.Key)),
    ];

    private static IEnumerable<ContentProblem> Duplicates(string file, IEnumerable<string> keys) => keys
        .GroupBy(key => key)
        .Where(group => group.Count() > 1)
        .Select(group => new ContentProblem(file, 0, $"The key “{group.Key}” is used twice; give one entry another key."));

    private static IEnumerable<ContentProblem> UnknownPublishers(ContentPackage package) => package.Sources
        .Where(record => package.Organisations.All(organisation => organisation.Key != record.Publisher))
        .Select(record => new ContentProblem(
            ContentFiles.Sources, 0, $"The publisher “{record.Publisher}” of “{record.Key}” is not in {ContentFiles.Organisations}; add it there."));

    private static Organisation Row(OrganisationRecord record) => new()
    {
        Key = record.Key,
        Name = record.Name,
        Acronym = record.Acronym,
        Website = record.Website,
        Founded = record.Founded,
        MemberStates = record.MemberStates,
        Countries = record.Countries,
    };

    private static Place Row(PlaceRecord record) => new()
    {
        Key = record.Key,
        StateCode = record.StateCode,
        City = record.City,
        Aliases = [.. record.Aliases],
    };

    private static VocabularyTerm Row(TermRecord record) => new()
    {
        Vocabulary = record.Vocabulary,
        Key = record.Key,
        Name = record.Name,
        Position = record.Position,
    };

    private static Source Row(SourceRecord record, Organisation publisher) => new()
    {
        Key = record.Key,
        Publisher = publisher,
        Title = record.Title,
        LanguageCode = record.LanguageCode,
        Url = record.Url,
        CheckedOn = record.CheckedOn,
        CheckedInStoredCopy = record.CheckedInStoredCopy,
        CheckBy = record.CheckBy,
    };
}
