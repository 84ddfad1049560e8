namespace PragueProcess.Model.Text;

/// <summary>Runs work that may be too slow or too deep on a thread of its own.</summary>
internal static class TimeBox
{
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>The result of the work. Work that is too slow is left to end by itself.</summary>
    /// <exception cref="MarkdownRefusedException">The work refused, failed or took longer than the limit.</exception>
    public static T Run<T>(Func<T> work, TimeSpan limit)
    {
        var done = new TaskCompletionSource<T>();
        new Thread(() => Complete(done, work), StackBytes) { IsBackground = true }.Start();
        return Task.WaitAny([done.Task], limit) == 0
            ? done.Task.GetAwaiter().GetResult()
            : throw new MarkdownRefusedException(MarkdownRefusal.TooSlow);
    }

    private static void Complete<T>(TaskCompletionSource<T> done, Func<T> work)
    {
        try
        {
            done.SetResult(work());
        }
        catch (Exception e)
        {
            done.SetException(e as MarkdownRefusedException ?? new MarkdownRefusedException(MarkdownRefusal.Unreadable, e));
        }
    }
}
