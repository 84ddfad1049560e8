using Microsoft.Extensions.Options;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Keeps questions to one host apart, whichever address or redirect they come from.</summary>
public sealed class HostPauses(IOptions<OutgoingLinksOptions> options, TimeProvider clock)
{
    private readonly Dictionary<string, DateTimeOffset> _next = [];

    /// <summary>Waits until a host may be asked.</summary>
    public Task WaitAsync(Uri address, CancellationToken cancellation)
    {
        var delay = Reserve(address.Host) - clock.GetUtcNow();
        return delay > TimeSpan.Zero ? Task.Delay(delay, clock, cancellation) : Task.CompletedTask;
    }

    /// <summary>Counts the pause anew, from the moment at which the host has answered or failed to.</summary>
    public void Begin(Uri address)
    {
        lock (_next)
        {
            var end = clock.GetUtcNow() + Pause;
            _next[address.Host] = _next.GetValueOrDefault(address.Host) is var reserved && reserved > end ? reserved : end;
        }
    }

    private TimeSpan Pause => TimeSpan.FromSeconds(options.Value.PauseSeconds);

    private DateTimeOffset Reserve(string host)
    {
        lock (_next)
        {
            var now = clock.GetUtcNow();
            foreach (var rested in _next.Where(other => other.Value <= now).Select(other => other.Key).ToList())
            {
                _next.Remove(rested);
            }

            var turn = _next.GetValueOrDefault(host, now);
            _next[host] = turn + Pause;
            return turn;
        }
    }
}
