namespace PragueProcess.Model.Publishing;

/// <summary>What became of a command: done, or refused and nothing changed.</summary>
public sealed record Outcome(IReadOnlyList<Refusal> Refusals)
{
    public static Outcome Done { get; } = new([]);

    /// <summary>The version that was saved, where a version was; else 0.</summary>
    public int RevisionId { get; init; }

    public bool Succeeded => Refusals.Count == 0;
}
