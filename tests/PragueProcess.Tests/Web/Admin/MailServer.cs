using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>A server that takes mail (RFC 5321) on this machine and keeps it, or refuses all.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The messages that came, as they came.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    public bool Refuses { get; set; }

    /// <summary>An address for which the server never answers.</summary>
    public string? Ignored { get; set; }

    public int Refused { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var taken = new List<string>();
                await ServeIfPossibleAsync(client.GetStream(), taken);
                // Only now does whoever sent them know that they came.
                taken.ForEach(Messages.Enqueue);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeIfPossibleAsync(NetworkStream stream, List<string> taken)
    {
        try
        {
            await ServeAsync(stream, taken);
        }
        catch (IOException)
        {
            // It hung up.
        }
    }

    private async Task ServeAsync(NetworkStream stream, List<string> taken)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ')[0].ToUpperInvariant();
            Refused += verb == "MAIL" && Refuses ? 1 : 0;
            if (Ignored is { } ignored && line.Contains(ignored, StringComparison.Ordinal))
            {
                continue;
            }

            await writer.WriteLineAsync(verb switch { "DATA" => "354 go on", "QUIT" => "221 bye", "MAIL" when Refuses => "451 later", _ => "250 ok" });
            if (verb == "DATA")
            {
                taken.Add(await ReadMessageAsync(reader));
                await writer.WriteLineAsync("250 taken");
            }
        }
    }

    private static async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            lines.Add(line);
        }

        return string.Join('\n', lines);
    }
}
