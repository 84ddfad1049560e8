namespace PragueProcess.Model.Publishing;

/// <summary>What became of a command: done, or refused and nothing changed.</summary>
public sealed record Outcome(IReadOnlyList<Refusal> Refusals)
{
    public static Outcome Done { get; } = new([]);

    public bool Succeeded => Refusals.Count == 0;
}
