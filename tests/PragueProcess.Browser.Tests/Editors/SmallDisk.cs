using System.Diagnostics;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A disk of a few megabytes, in memory, that can be filled; where it may not be made, an ordinary folder.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Page = 4096;

    private readonly bool _isMounted;

    public SmallDisk() => _isMounted = Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", Folder.FullName);

    /// <summary>Why nothing can be tried on such a disk here; null when it can.</summary>
    public static string? ReasonToSkip { get; } = Chromium.ReasonToSkip ?? (CanBeMade() ? null : "Needs the right to mount a tmpfs.");

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("disk");

    private string Filler => Path.Combine(Folder.FullName, "filler");

    /// <summary>Leaves no room.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                filler.Write(new byte[Page]);
            }
        }
        catch (IOException)
        {
            // That is meant.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        if (_isMounted)
        {
            Run("umount", Folder.FullName);
        }

        Folder.Delete(recursive: true);
    }

    private static bool CanBeMade()
    {
        using var disk = new SmallDisk();
        return disk._isMounted;
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
