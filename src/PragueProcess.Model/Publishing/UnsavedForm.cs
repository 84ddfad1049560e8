namespace PragueProcess.Model.Publishing;

/// <summary>One opening of a form.</summary>
/// <param name="AccountId">Who opened it.</param>
/// <param name="Key">The key of the item; <c>meeting/new</c> and the like for an item that is not there yet.</param>
/// <param name="Id">What tells it from the other tabs and devices of the same person.</param>
public sealed record FormOpening(int AccountId, string Key, Guid Id);

/// <summary>A form with what was typed into it and not saved.</summary>
/// <param name="Key">The key of the item; <c>meeting/new</c> and the like for an item that is not there yet.</param>
/// <param name="Opening">Which opening of the form it is.</param>
public sealed record UnsavedForm(string Key, Guid Opening, DateTimeOffset TypedAt);

/// <summary>What a page goes on with that shows what was typed into another.</summary>
/// <param name="Opening">Which opening of the form the page is.</param>
/// <param name="Fields">The names and values as a JSON array of pairs.</param>
public sealed record ResumedForm(Guid Opening, string Fields);

/// <summary>Somebody else who has an item's form open.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Since">When the form was opened.</param>
/// <param name="Idle">How long nothing has been typed.</param>
public sealed record OtherEditor(string Name, DateTimeOffset Since, TimeSpan Idle);
