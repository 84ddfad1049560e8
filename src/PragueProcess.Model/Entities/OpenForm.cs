namespace PragueProcess.Model.Entities;

/// <summary>The form of an item that a person has open, with what was typed into it and not saved: nobody else sees that.</summary>
public sealed class OpenForm
{
    public int Id { get; private set; }

    public required int AccountId { get; init; }

    /// <summary>The key of the item; <c>meeting/new</c> and the like for an item that is not there yet.</summary>
    public required string Key { get; init; }

    /// <summary>Which opening of the form it is: of two tabs each has its own, so that neither overwrites what the other holds.</summary>
    public required Guid Opening { get; init; }

    public required DateTimeOffset OpenedAt { get; set; }

    /// <summary>When the page last said that it is open.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When something was last typed; null while nothing was.</summary>
    public DateTimeOffset? TypedAt { get; set; }

    /// <summary>The names and values of the form as a JSON array of pairs; null while nothing was typed.</summary>
    public string? Fields { get; set; }
}
