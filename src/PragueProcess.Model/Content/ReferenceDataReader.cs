using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Content;

/// <summary>Turns organisations, places, terms and sources into the records of the content folder.</summary>
internal static class ReferenceDataReader
{
    public static OrganisationRecord Record(Organisation row) => new()
    {
        Key = row.Key,
        Name = row.Name,
        Acronym = row.Acronym,
        Website = row.Website,
        Founded = row.Founded,
        MemberStates = row.MemberStates,
        Countries = row.Countries,
    };

    public static PlaceRecord Record(Place row) => new()
    {
        Key = row.Key,
        StateCode = row.StateCode,
        City = row.City,
        Aliases = row.Aliases,
    };

    public static TermRecord Record(VocabularyTerm row) => new()
    {
        Vocabulary = row.Vocabulary,
        Key = row.Key,
        Name = row.Name,
        Position = row.Position,
    };

    public static SourceRecord Record(Source row) => new()
    {
        Key = row.Key,
        Publisher = row.Publisher.Key,
        Title = row.Title,
        LanguageCode = row.LanguageCode,
        Url = row.Url,
        CheckedOn = row.CheckedOn,
        CheckedInStoredCopy = row.CheckedInStoredCopy,
        CheckBy = row.CheckBy,
    };
}
