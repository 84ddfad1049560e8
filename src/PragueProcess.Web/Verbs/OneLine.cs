using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Content;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Verbs;

/// <summary>Ends the program with one clear line, not a stack trace, when what stops it is not a fault of the program.</summary>
internal static class OneLine
{
    // What shells expect of a program that was told to stop before it was done.
    private const int Interrupted = 130;

    public static Task<int> RunAsync(Func<Task> work) => RunAsync(async () =>
    {
        await work();
        return 0;
    });

    /// <summary>Does work that says itself with which code the program ends.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception e) when (Explain(e) is { } line)
        {
            return await FailAsync(line);
        }
    }

    public static async Task<int> FailAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 1;
    }

    private static string? Explain(Exception exception) => exception switch
    {
        OptionsValidationException e => string.Join(" ", e.Failures),
        FormatException when exception.TargetSite?.DeclaringType?.Namespace?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true =>
            $"ASPNETCORE_URLS: {exception.Message}",
        // A setting that is no number where one is asked for.
        InvalidOperationException when exception.TargetSite?.DeclaringType == typeof(ConfigurationBinder) => exception.Message,
        StartupException or ContentException => exception.Message,
        DbException e => $"The database cannot be used: {e.Message}",
        DirectoryNotFoundException or UnauthorizedAccessException or IOException or SocketException => exception.Message,
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };
}
