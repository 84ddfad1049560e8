using Microsoft.Extensions.Options;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.IndexNow;

/// <summary>
/// Tells search engines of what was published, beside publishing and never in its way. What they don't take now they are told again
/// later, at ever longer intervals.
/// </summary>
internal sealed partial class IndexNowService(
    IServiceScopeFactory scopes, IOptions<IndexNowOptions> options, TimeProvider clock, ILogger<IndexNowService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(options.Value.Key))
        {
            return;
        }

        var pause = Pause;
        while (!stoppingToken.IsCancellationRequested)
        {
            var succeeded = await TryAsync(isFirstFailure: pause == Pause, stoppingToken);
            pause = succeeded ? Pause : TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, LongestPause.Ticks));
            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(bool isFirstFailure, CancellationToken cancellation)
    {
        try
        {
            await SubmitAsync(cancellation);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            if (isFirstFailure)
            {
                LogFailure(e.Message);
            }

            return false;
        }
    }

    private async Task SubmitAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var submissions = scope.ServiceProvider.GetRequiredService<Submissions>();
        if (await submissions.FindAsync(cancellation) is { } submission)
        {
            await scope.ServiceProvider.GetRequiredService<IndexNowClient>().SubmitAsync(SubmittedPaths.Of(submission.Items), cancellation);
            await submissions.CompleteAsync(submission.UpTo, cancellation);
            LogSuccess(submission.Items.Count);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Search engines could not be told of changes, and will be told later: {Reason}")]
    private partial void LogFailure(string reason);

    [LoggerMessage(LogLevel.Information, "Search engines were told of {Items} changed items")]
    private partial void LogSuccess(int items);
}
