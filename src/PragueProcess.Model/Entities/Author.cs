namespace PragueProcess.Model.Entities;

/// <summary>Who does something.</summary>
/// <param name="AccountId">The person's account; null for the content folder.</param>
/// <param name="Name">The person's name at that time.</param>
public sealed record Author(int? AccountId, string Name);
