namespace PragueProcess.Model.Entities;

/// <summary>One thing that was done with an item or its draft beside saving it: who submitted it, who returned it and why.</summary>
public sealed class WorkflowStep
{
    public int Id { get; private set; }

    public int ItemId { get; init; }

    public required Item Item { get; init; }

    public required WorkflowAction Action { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account of the person; null for the content folder.</summary>
    public int? AuthorId { get; init; }

    /// <summary>The person's name at that time.</summary>
    public required string Author { get; init; }

    public string? Comment { get; init; }
}
