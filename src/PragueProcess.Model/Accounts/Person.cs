using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Accounts;

/// <summary>Somebody with an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Passkeys">How many passkeys the person has.</param>
/// <param name="SeenAt">When the person was last there in a session that still lasts; null when there is none.</param>
public sealed record Person(Account Account, int Passkeys, DateTimeOffset? SeenAt);
