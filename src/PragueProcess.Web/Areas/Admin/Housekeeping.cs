using Microsoft.Extensions.Options;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Files;
using PragueProcess.Web.Areas.Admin.Audit;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>Removes once a day what is kept no longer: old lines of the audit log, and files that were not stored to the end.</summary>
internal sealed partial class Housekeeping(
    IServiceScopeFactory scopes, TimeProvider clock, IOptions<AuditOptions> options, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync((AuditLog log) => log.ForgetAsync(TimeSpan.FromDays(options.Value.KeptDays), stoppingToken), stoppingToken);
            await TryAsync((StoredFiles files) => files.RemoveIncompleteAsync(stoppingToken), stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task TryAsync<T>(Func<T, Task> remove, CancellationToken cancellation)
        where T : notnull
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await remove(scope.ServiceProvider.GetRequiredService<T>());
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogTrouble(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "What is kept no longer could not be removed, and will be tomorrow")]
    private partial void LogTrouble(Exception exception);
}
