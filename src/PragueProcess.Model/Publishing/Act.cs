using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>Who does something, why, and when: what is published together shares its instant.</summary>
internal sealed record Act(Author Author, string? Comment, DateTimeOffset At)
{
    /// <summary>Why; null when nothing was said.</summary>
    public string? Comment { get; init; } = Comment?.Trim() is { Length: > 0 } typed ? typed : null;

    /// <summary>The id of the version that the person saw: when there is a newer one, it is refused as stale. Null when they saw none.</summary>
    public int? Seen { get; init; }

    /// <summary>Why the comment cannot be kept; none when it can.</summary>
    public IEnumerable<Refusal> Refusals => CommandTexts.Check("comment", Comment, Revision.CommentMaxLength);
}
