using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Queries;

/// <summary>What another source says of a field.</summary>
/// <param name="Field">The field's name in the content file.</param>
/// <param name="Value">What the source says: of dates in ISO 8601, of members by key, of anything else as it writes it.</param>
/// <param name="Source">Who says it.</param>
public sealed record DifferingStatement(string Field, string Value, SourceLine Source)
{
    /// <summary>The member that the source names; null when it names none.</summary>
    public MemberName? Member { get; init; }

    /// <summary>The dates that the source gives; null when it gives none.</summary>
    public PartialDateRange? Dates => PartialDateRange.TryParse(Value, out var dates) ? dates : null;

    internal DifferingStatement Naming(IReadOnlyDictionary<string, MemberName> members) => this with { Member = members.GetValueOrDefault(Value) };
}
