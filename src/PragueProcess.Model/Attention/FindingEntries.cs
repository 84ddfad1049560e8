using PragueProcess.Model.Checks;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Model.Attention;

/// <summary>Contradictions and gaps as things to mend.</summary>
internal static class FindingEntries
{
    // The field of the form in which a finding is mended.
    private static readonly Dictionary<FindingKind, string> Fields = new()
    {
        [FindingKind.MemberCountDiffers] = "declaredMemberStates",
        [FindingKind.MemberNamedElsewhere] = "sourceName",
        [FindingKind.PresidencyToBeAnnounced] = "holder",
        [FindingKind.MeetingWithoutPlace] = "place",
        [FindingKind.MeetingWithoutCountry] = "placeStatement",
        [FindingKind.MeetingWithoutCity] = "placeStatement",
        [FindingKind.MeetingWithoutDay] = "dates",
        [FindingKind.DocumentWithoutAddress] = "versions",
        [FindingKind.SourcesDiffer] = "differences",
        [FindingKind.SitePublisherMissing] = "sitePublisher",
        [FindingKind.DataLicenceMissing] = "dataLicence",
        [FindingKind.TermsOverlap] = "dates",
        [FindingKind.GapAfterTerm] = "dates",
        [FindingKind.HostWasNoMember] = "hosts",
        [FindingKind.HolderWasNoMember] = "holder",
        [FindingKind.NumberTyped] = "body",
    };

    public static AttentionEntry Of(Finding finding, IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names) =>
        new(AttentionSort.Finding, finding.Kind.ToString(), finding.ItemKey, titles.GetValueOrDefault(finding.ItemKey, finding.ItemKey), finding.Language is null ? Role.Contributor : Role.Translator)
        {
            Level = finding.Level,
            Language = finding.Language,
            Field = Fields[finding.Kind],
            Details =
            [
                .. finding.Numbers.Cast<object>(),
                .. finding.Words.Select(word => titles.GetValueOrDefault(word, word)),
                .. finding.Statement is { } said ? (object[])[new FieldName(said.Field), titles.GetValueOrDefault(said.Value) ?? Value(ContentReferences.TargetOf(ItemKey.Kind(finding.ItemKey), said.Field), said.Value, names)] : [],
            ],
        };

    // A value is kept as content files write it: a key, dates, or plain words.
    private static object Value(ReferenceTarget? named, string value, IReadOnlyDictionary<(ReferenceTarget Target, string Key), string> names) =>
        named is { } target && names.TryGetValue((target, value), out var name) ? name : PartialDateRange.TryParse(value, out var dates) ? dates : value;
}

/// <summary>A field that a sentence names.</summary>
public sealed record FieldName(string Name);
