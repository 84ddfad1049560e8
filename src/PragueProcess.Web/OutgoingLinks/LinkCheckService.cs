using Microsoft.Extensions.Options;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>Checks each night, and when somebody asks, whether the addresses outside the site still answer: each host slowly, one question at a time.</summary>
internal sealed partial class LinkCheckService(
    IServiceScopeFactory scopes, LinkChecks checks, SiteCalendar calendar, IOptions<OutgoingLinksOptions> options, TimeProvider clock, ILogger<LinkCheckService> logger) : BackgroundService
{
    private const int HostsAtOnce = 4;
    private const int FirstHour = 2;
    private const int LastHour = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Day = TimeSpan.FromHours(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Check && !stoppingToken.IsCancellationRequested)
        {
            var isAsked = await checks.WaitAsync(Pause, clock, stoppingToken);
            if (isAsked || calendar.TimeOf(clock.GetUtcNow()).Hour is >= FirstHour and <= LastHour)
            {
                await TryAsync(clock.GetUtcNow() - (isAsked ? TimeSpan.Zero : Day), stoppingToken);
            }
        }
    }

    private async Task TryAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var due = await scope.ServiceProvider.GetRequiredService<OutsideLinks>().DueAsync(since, cancellation);
            await Parallel.ForEachAsync(
                due.GroupBy(address => new Uri(address).Host),
                new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellation },
                async (host, stop) => await CheckAsync(host, since, stop));
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            LogTrouble(failure);
        }
    }

    private async Task CheckAsync(IEnumerable<string> host, DateTimeOffset since, CancellationToken cancellation)
    {
        foreach (var address in host)
        {
            try
            {
                await CheckAsync(address, since, cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                // The others are asked all the same.
                LogTrouble(failure, address);
            }
        }
    }

    private async Task CheckAsync(string address, DateTimeOffset since, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<OutsideLinks>();
        if (!await links.ClaimAsync(address, since, cancellation))
        {
            return;
        }

        try
        {
            var answer = await scope.ServiceProvider.GetRequiredService<LinkClient>().AskAsync(new Uri(address), cancellation);
            await links.RecordAsync(address, answer, cancellation);
        }
        catch
        {
            // It is tried again later.
            await links.ReleaseAsync(address, CancellationToken.None);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "Whether {Address} answers could not be found out, and will be tried again later")]
    private partial void LogTrouble(Exception exception, string address);

    [LoggerMessage(LogLevel.Error, "Outside links could not be checked, and will be later")]
    private partial void LogTrouble(Exception exception);
}
