using Microsoft.Extensions.Options;
using PragueProcess.Model.Accounts;

namespace PragueProcess.Web.Areas.Admin.Audit;

/// <summary>Forgets once a day what is older than the audit log is kept.</summary>
internal sealed partial class AuditRetention(
    IServiceScopeFactory scopes, TimeProvider clock, IOptions<AuditOptions> options, ILogger<AuditRetention> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AuditLog>().ForgetAsync(TimeSpan.FromDays(options.Value.KeptDays), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogTrouble(exception);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "Old lines of the audit log could not be removed, and will be tomorrow")]
    private partial void LogTrouble(Exception exception);
}
