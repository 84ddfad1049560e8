using System.Diagnostics;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>How much may be unpacked of a file, with all files that lie in it, and for how long.</summary>
/// <param name="bytes">How many bytes.</param>
internal sealed class UnpackingAllowance(long bytes)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly long _start = Stopwatch.GetTimestamp();
    private long _left = bytes;

    /// <summary>Takes some bytes of it.</summary>
    /// <exception cref="FileRefusedException">It is used up.</exception>
    public void Take(int count)
    {
        _left -= count;
        if (_left < 0 || Stopwatch.GetElapsedTime(_start) > Limit)
        {
            throw new FileRefusedException(FileFault.Bomb);
        }
    }
}
