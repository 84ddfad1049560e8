using PragueProcess.Model.Publishing.Workflow;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>Looks every few seconds for scheduled changes whose time has come, also for those that came while the program did not run.</summary>
internal sealed partial class DueChangesService(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DueChangesService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var change in await scope.ServiceProvider.GetRequiredService<DueChanges>().CarryOutAsync(cancellation))
            {
                Log(change);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogTrouble(exception);
        }
    }

    private void Log(CarriedOut change)
    {
        if (change.Refusals.Count > 0)
        {
            LogFailed(change.Error, change.Id, string.Join(" ", change.Refusals));
        }
        else if (change.Error is { } error)
        {
            LogTrouble(error);
        }
        else
        {
            LogDone(change.Id);
        }
    }

    [LoggerMessage(LogLevel.Information, "The scheduled change {Id} was carried out")]
    private partial void LogDone(int id);

    [LoggerMessage(LogLevel.Warning, "The scheduled change {Id} failed: {Reasons}")]
    private partial void LogFailed(Exception? exception, int id, string reasons);

    [LoggerMessage(LogLevel.Error, "Scheduled changes could not be carried out, and will be tried again in a moment")]
    private partial void LogTrouble(Exception exception);
}
