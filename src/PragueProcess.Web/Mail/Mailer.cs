using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace PragueProcess.Web.Mail;

/// <summary>Sends mail, where a server is set.</summary>
public sealed partial class Mailer(IOptions<MailOptions> options, ILogger<Mailer> logger)
{
    private const int TimeoutMilliseconds = 10_000;

    /// <summary>Whether the site can send mail.</summary>
    public bool IsSet => !string.IsNullOrEmpty(options.Value.Host);

    /// <summary>Sends a mail of plain text.</summary>
    /// <returns>False when it was not sent: no server is set, the address is none, or the server did not take it, which the log then says.</returns>
    public async Task<bool> TrySendAsync(string to, string subject, string text, CancellationToken cancellation)
    {
        if (!IsSet || !MailboxAddress.TryParse(to, out var recipient))
        {
            return false;
        }

        using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse(options.Value.From!));
        message.To.Add(recipient);
        try
        {
            await SendAsync(message, cancellation);
            return true;
        }
        catch (Exception failure) when (failure is IOException or SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            LogFailure(failure);
            return false;
        }
    }

    private async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        var settings = options.Value;
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.AllowsPlain ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls, cancellation);
        if (!string.IsNullOrEmpty(settings.UserName))
        {
            await client.AuthenticateAsync(settings.UserName, settings.Password ?? "", cancellation);
        }

        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    [LoggerMessage(LogLevel.Error, "A mail was not sent.")]
    private partial void LogFailure(Exception failure);
}
