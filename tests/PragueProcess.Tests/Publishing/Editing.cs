using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Publishing;

/// <summary>Who edits in tests, and what visitors are told of what is withdrawn.</summary>
internal static class Editing
{
    public static Author Editor { get; } = new(null, "editor");

    public static WithdrawalRequest Gone(string? note = null) => new(new PublicNote { Fr = note ?? "Cette page a été retirée." });
}
