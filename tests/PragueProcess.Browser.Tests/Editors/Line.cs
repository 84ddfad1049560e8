using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A line between a browser and a program, which can be held up half-way, broken and mended.</summary>
internal sealed class Line : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private readonly int _port;
    private TaskCompletionSource _held = new();
    private long _left = long.MaxValue;
    private bool _isBroken;

    /// <param name="address">Where the program answers.</param>
    public Line(string address)
    {
        _port = new Uri(address).Port;
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Where the program answers by this line.</summary>
    public string Address => $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Lets some more bytes pass to the program, and then nothing.</summary>
    /// <returns>When they have passed.</returns>
    public Task HoldAfterAsync(long bytes)
    {
        (_left, _held) = (bytes, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return _held.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>Drops both ends, and whoever calls meanwhile.</summary>
    public void Break()
    {
        _isBroken = true;
        foreach (var end in _ends)
        {
            end.Dispose();
        }
    }

    public void Mend() => (_isBroken, _left) = (false, long.MaxValue);

    public void Dispose()
    {
        _listener.Dispose();
        Break();
    }

    private async Task ServeAsync()
    {
        while (_listener.Server.IsBound)
        {
            var near = await _listener.AcceptTcpClientAsync();
            if (_isBroken)
            {
                near.Dispose();
            }
            else
            {
                _ = CarryAsync(near);
            }
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            _ends.Add(near);
            _ends.Add(far);
            await far.ConnectAsync(IPAddress.Loopback, _port);
            await Task.WhenAny(PassAsync(near.GetStream(), far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
    }

    private async Task PassAsync(NetworkStream near, NetworkStream far)
    {
        var buffer = new byte[16 * 1024];
        for (var read = await near.ReadAsync(buffer); read > 0; read = await near.ReadAsync(buffer))
        {
            var passed = (int)Math.Min(read, _left);
            await far.WriteAsync(buffer.AsMemory(0, passed));
            _left -= passed;
            if (_left == 0)
            {
                _held.TrySetResult();
                await Task.Delay(Timeout.Infinite);
            }
        }
    }
}
