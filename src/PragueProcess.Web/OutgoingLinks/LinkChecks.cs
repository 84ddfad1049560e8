namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Where somebody asks for the links to be checked now.</summary>
public sealed class LinkChecks : IDisposable
{
    private readonly SemaphoreSlim _asked = new(0, 1);
    private Task? _waiting;

    /// <summary>Has all links checked as soon as possible, once however often it is asked.</summary>
    public void Ask()
    {
        lock (_asked)
        {
            if (_asked.CurrentCount == 0)
            {
                _asked.Release();
            }
        }
    }

    /// <summary>Waits until somebody asks, or a time has passed. Only one may wait.</summary>
    /// <returns>Whether somebody asked.</returns>
    public async Task<bool> WaitAsync(TimeSpan limit, TimeProvider clock, CancellationToken cancellation)
    {
        _waiting ??= _asked.WaitAsync(CancellationToken.None);
        try
        {
            await _waiting.WaitAsync(limit, clock, cancellation);
            _waiting = null;
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public void Dispose() => _asked.Dispose();
}
