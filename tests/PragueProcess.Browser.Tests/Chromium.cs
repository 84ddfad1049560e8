namespace PragueProcess.Browser.Tests;

/// <summary>The browser of this machine; the tests download none.</summary>
internal static class Chromium
{
    // The same engine without windows opens a tab in half the time.
    private const string WithoutWindows = "/usr/bin/chromium-headless-shell";
    private const string UsualPath = "/usr/bin/chromium";

    /// <summary>The program named by the environment variable <c>CHROMIUM</c>, else the usual ones; null when there is none.</summary>
    public static string? Program { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), WithoutWindows, UsualPath }.FirstOrDefault(File.Exists);

    /// <summary>Why the browser tests do not run; null when they do. With <c>REQUIRE_BROWSER=1</c> they always do, and fail without a browser.</summary>
    public static string? ReasonToSkip { get; } = Program is null && Environment.GetEnvironmentVariable("REQUIRE_BROWSER") != "1"
        ? $"Needs Chromium at {WithoutWindows} or {UsualPath}, or where the environment variable CHROMIUM says."
        : null;
}
