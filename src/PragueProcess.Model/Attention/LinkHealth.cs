using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Attention;

/// <summary>How an address outside the site answered when it was asked.</summary>
/// <param name="Status">The status of the answer (RFC 9110, 15); null where there was none.</param>
/// <param name="IsRefused">Whether the site refuses to ask: the address leads into a private network, to this machine, or to a port that is none of the web's.</param>
public sealed record LinkAnswer(int? Status, bool IsRefused = false);

/// <summary>Says by its answers whether an address is dead.</summary>
internal static class LinkHealth
{
    /// <summary>On how many days in a row an address must fail before it counts as dead.</summary>
    private const int DaysUntilDead = 3;

    // Somebody answers there, but not to programs.
    private static readonly int[] Closed = [401, 403, 407, 429, 451, 999];

    /// <summary>Writes an answer down.</summary>
    public static void Record(OutsideLink link, LinkAnswer answer, DateTimeOffset now)
    {
        (link.Status, link.CheckedAt) = (answer.Status, now);
        if (answer.IsRefused)
        {
            (link.State, link.FailedDays, link.FailedOn, link.DeadSince) = (LinkState.NotFetched, 0, null, null);
        }
        else if (answer.Status is < 400 || answer.Status is { } status && Closed.Contains(status))
        {
            (link.State, link.FailedDays, link.FailedOn, link.DeadSince) = (LinkState.Alive, 0, null, null);
        }
        else
        {
            Fail(link, isGone: answer.Status is 404 or 410, now);
        }
    }

    private static void Fail(OutsideLink link, bool isGone, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        link.FailedDays += link.FailedOn == today ? 0 : 1;
        link.FailedOn = today;
        var isDead = isGone || link.State == LinkState.Dead || link.FailedDays >= DaysUntilDead;
        link.State = isDead ? LinkState.Dead : LinkState.Failing;
        link.DeadSince = isDead ? link.DeadSince ?? now : null;
    }
}
