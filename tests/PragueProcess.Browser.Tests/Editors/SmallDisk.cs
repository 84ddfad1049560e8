using System.Diagnostics;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>
/// A small disk, in memory, that can be filled; where it may not be made, an ordinary folder, or a failure with <c>REQUIRE_SMALL_DISK=1</c>.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Page = 4096;

    private readonly bool _isMounted;

    // The largest file takes its size twice: as it comes in, and as it is stored.
    public SmallDisk() => _isMounted = Run("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", Folder.FullName);

    /// <summary>Why nothing can be tried on such a disk here; null when it can.</summary>
    public static string? ReasonToSkip { get; } = Chromium.ReasonToSkip ?? (IsRequired || CanBeMade() ? null : "Needs the right to mount a tmpfs.");

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("disk");

    private static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_SMALL_DISK") == "1";

    private string Filler => Path.Combine(Folder.FullName, "filler");

    /// <summary>Leaves no room, or no more than some bytes.</summary>
    public void Fill(long room)
    {
        Assert.True(_isMounted, "REQUIRE_SMALL_DISK is set, and no tmpfs can be mounted.");
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

        filler.SetLength(filler.Length - room);
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
