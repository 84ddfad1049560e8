using System.Text.RegularExpressions;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing.References;

/// <summary>The rules for entries, as far as one entry tells.</summary>
internal static partial class ReferenceRules
{
    private const int MaxYear = 2100;
    private const int MinYear = 1800;
    private const int MaxCount = 1_000;

    public static IEnumerable<ReferenceProblem> Check(ReferenceEntry entry) =>
    [
        .. Name().IsMatch(entry.Key) && entry.Key.Length <= ItemKey.MaxLength && entry.Key != "new" ? (ReferenceProblem[])[] : [new("key", ReferenceFault.Invalid)],
        .. Check("name", entry.Name, isRequired: entry.List != ReferenceTarget.Place),
        .. Check("acronym", entry.Acronym, isRequired: false),
        .. entry.List switch
        {
            ReferenceTarget.Source => CheckSource(entry),
            ReferenceTarget.Place => CheckPlace(entry),
            ReferenceTarget.Organisation => CheckOrganisation(entry),
            _ => [],
        },
    ];

    private static IEnumerable<ReferenceProblem> CheckSource(ReferenceEntry entry)
    {
        if (entry.Url is null || !new WebAddressAttribute().IsValid(entry.Url))
        {
            yield return new("url", entry.Url is null ? ReferenceFault.Missing : ReferenceFault.Invalid);
        }

        if (!LanguageCode().IsMatch(entry.LanguageCode ?? ""))
        {
            yield return new("languageCode", ReferenceFault.Invalid);
        }

        foreach (var (field, day) in new[] { ("checkedOn", entry.CheckedOn), ("checkBy", entry.CheckBy) })
        {
            if (day?.Year is < MinYear or > MaxYear)
            {
                yield return new(field, ReferenceFault.Invalid);
            }
        }

        if (entry.CheckedOn > entry.CheckBy)
        {
            yield return new("checkBy", ReferenceFault.Invalid);
        }
    }

    private static IEnumerable<ReferenceProblem> CheckPlace(ReferenceEntry entry)
    {
        if (!StateCode().IsMatch(entry.StateCode ?? ""))
        {
            yield return new("stateCode", ReferenceFault.Invalid);
        }

        foreach (var alias in entry.Aliases)
        {
            foreach (var fault in Check(alias))
            {
                yield return new("aliases", fault);
            }
        }
    }

    private static IEnumerable<ReferenceProblem> CheckOrganisation(ReferenceEntry entry)
    {
        if (!new WebAddressAttribute().IsValid(entry.Url))
        {
            yield return new("url", ReferenceFault.Invalid);
        }

        if (entry.Founded is < MinYear or > MaxYear)
        {
            yield return new("founded", ReferenceFault.Invalid);
        }

        foreach (var (field, count) in new[] { ("memberStates", entry.MemberStates), ("countries", entry.Countries) })
        {
            if (count is < 1 or > MaxCount)
            {
                yield return new(field, ReferenceFault.Invalid);
            }
        }
    }

    // A name is written in all languages, or in none where it need not be.
    private static IEnumerable<ReferenceProblem> Check(string field, LocalizedName? name, bool isRequired) => name is null
        ? isRequired ? Languages.All.Select(language => new ReferenceProblem($"{field}.{language.Code()}", ReferenceFault.Missing)) : []
        : from language in Languages.All
          from fault in Check(name[language])
          select new ReferenceProblem($"{field}.{language.Code()}", fault);

    private static IEnumerable<ReferenceFault> Check(string text) => text switch
    {
        "" => [ReferenceFault.Missing],
        { Length: > LocalizedName.MaxLength } => [ReferenceFault.TooLong],
        _ => TextNormalizer.FindHidden(text, allowLines: false) is null ? [] : [ReferenceFault.Hidden],
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex LanguageCode();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex StateCode();
}
