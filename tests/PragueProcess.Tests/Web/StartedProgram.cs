using System.Diagnostics;

namespace PragueProcess.Tests.Web;

/// <summary>The program in a process of its own.</summary>
internal static class StartedProgram
{
    /// <summary>Starts it.</summary>
    /// <param name="folder">Where it works and keeps its data.</param>
    /// <param name="arguments">The verb and what follows it; none to serve.</param>
    /// <param name="settings">As environment variables.</param>
    public static Process Start(DirectoryInfo folder, string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PragueProcess.Web.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["Site__DataFolder"] = folder.FullName;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
