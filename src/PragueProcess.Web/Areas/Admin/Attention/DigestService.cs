using PragueProcess.Model.Accounts;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Mail;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Attention;

/// <summary>Tells in the morning, each day or on the first of the week, those who want it of what needs their attention; never of nothing.</summary>
internal sealed partial class DigestService(
    IServiceScopeFactory scopes, Mailer mail, DigestMail wording, SiteCalendar calendar, TimeProvider clock, ILogger<DigestService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly TimeOnly Morning = new(6, 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (mail.IsSet && !stoppingToken.IsCancellationRequested)
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
            await TellAsync(scope.ServiceProvider, cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            LogTrouble(failure);
        }
    }

    private async Task TellAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var (today, now) = (calendar.Today, clock.GetUtcNow());
        if (TimeOnly.FromDateTime(calendar.TimeOf(now)) < Morning)
        {
            return;
        }

        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        foreach (var account in await services.GetRequiredService<Digests>().DueAsync(StartOf(today), StartOf(monday), cancellation))
        {
            try
            {
                await TellAsync(services, account, now, cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                // The others are told all the same.
                LogTrouble(failure);
            }
        }
    }

    private async Task TellAsync(IServiceProvider services, Account account, DateTimeOffset now, CancellationToken cancellation)
    {
        var digests = services.GetRequiredService<Digests>();
        var before = account.DigestAt;
        if (!await digests.MarkAsync(account, now, cancellation))
        {
            return;
        }

        var isDone = false;
        try
        {
            isDone = await TrySendAsync(services, account, cancellation);
        }
        finally
        {
            if (!isDone)
            {
                // It is tried again in a while.
                await digests.MarkAsync(account, before, CancellationToken.None);
            }
        }
    }

    private async Task<bool> TrySendAsync(IServiceProvider services, Account account, CancellationToken cancellation)
    {
        var person = new AttentivePerson(account.Id, account.Role, account.Languages);
        var entries = (await services.GetRequiredService<AttentionQueries>().ListAsync(account.InterfaceLanguage, cancellation)).Where(entry => entry.IsFor(person)).ToList();
        var (subject, text) = InterfaceTexts.In(account.InterfaceLanguage, () => (wording.Subject(entries.Count), wording.Text(entries)));
        return entries.Count == 0 || await mail.TrySendAsync(account.Email!, subject, text, cancellation);
    }

    private DateTimeOffset StartOf(DateOnly day) => calendar.InstantOf(day, Morning) ?? clock.GetUtcNow();

    [LoggerMessage(LogLevel.Error, "People could not be told of what needs their attention, and will be later")]
    private partial void LogTrouble(Exception exception);
}
