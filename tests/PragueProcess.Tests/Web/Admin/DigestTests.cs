using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class DigestTests : IDisposable
{
    // A Wednesday, an hour before people are told.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 9, 4, 0, 0, TimeSpan.Zero));
    private readonly Site _site = new();
    private readonly MailServer _server = new();

    public void Dispose()
    {
        _site.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task Who_wants_it_is_told_once_a_morning_in_their_language_of_what_they_can_mend()
    {
        await AddAsync("ana@prague.example", Role.Translator, DigestRhythm.Daily, Language.Es);
        await AddAsync("boris@prague.example", Role.Editor, null);
        using (Start())
        {
            await PassAsync(30);
            Assert.Empty(_server.Messages);
            _clock.Advance(TimeSpan.FromMinutes(20));
            await PassUntilAsync(() => !_server.Messages.IsEmpty);
        }

        // A restart tells nobody again.
        using var again = Start();
        await PassAsync(120);
        using var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(_server.Messages))));
        Assert.Equal("ana@prague.example", mail.To.Mailboxes.Single().Address);
        Assert.Contains("requieren su atención", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Textos pendientes de revisión", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://process.example/admin/attention?who=me", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Contradicciones", mail.TextBody, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromDays(1));
        await PassUntilAsync(() => _server.Messages.Count == 2);
    }

    [Fact]
    public async Task Weekly_is_on_Mondays_and_what_a_server_does_not_take_is_sent_later()
    {
        _server.Refuses = true;
        using var running = Start();
        await AddAsync("ana@prague.example", Role.Editor, null);
        using var client = running.CreateClient(new() { BaseAddress = new Uri("https://process.example"), AllowAutoRedirect = false });
        using var signedIn = await client.SignInAsync("ana@prague.example", SignedIn.Password);
        using var chosen = await client.PostFormAsync("/admin/account", "/admin/account", new() { ["displayName"] = "Ana", ["language"] = "en", ["digest"] = "Weekly" });
        await PassAsync(60 * 24);
        Assert.Equal(0, _server.Refused);
        _clock.Advance(TimeSpan.FromDays(4));
        await PassUntilAsync(() => _server.Refused > 1);
        _server.Refuses = false;
        await PassUntilAsync(() => !_server.Messages.IsEmpty);
    }

    [Fact]
    public async Task Who_could_not_be_told_keeps_nobody_from_being_told_and_is_told_later()
    {
        await AddAsync("first@prague.example", Role.Editor, DigestRhythm.Daily);
        await AddAsync("second@prague.example", Role.Editor, DigestRhythm.Daily);
        _server.Ignored = "first@";
        using var running = Start();
        _clock.Advance(TimeSpan.FromHours(2));
        await PassUntilAsync(() => _server.Messages.Any(message => message.Contains("second@", StringComparison.Ordinal)));
        _server.Ignored = null;
        await PassUntilAsync(() => _server.Messages.Any(message => message.Contains("first@", StringComparison.Ordinal)));
        Assert.Equal(2, _server.Messages.Count);
    }

    [Fact]
    public async Task A_person_chooses_on_their_own_page()
    {
        using var client = await _site.SignInAsync(Role.Editor);
        using var answer = await client.PostFormAsync("/admin/account", "/admin/account", new() { ["displayName"] = "Ana", ["language"] = "en", ["digest"] = "Weekly" });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(DigestRhythm.Weekly, await _site.WithAsync((SiteDbContext db) => db.Users.Select(account => account.Digest).SingleAsync()));
        Assert.Contains("selected", (await client.GetStringAsync(new Uri("/admin/account", UriKind.Relative))).Split("value=\"Weekly\"")[1][..15], StringComparison.Ordinal);
    }

    private async Task AddAsync(string email, Role role, DigestRhythm? digest, params Language[] languages)
    {
        var account = await _site.MakeAccountAsync(email, "a long enough sentence 1", role, languages);
        await _site.WithAsync((SiteDbContext db) => db.Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Digest, digest).SetProperty(row => row.InterfaceLanguage, languages.Length > 0 ? languages[0] : Language.En)));
    }

    private WebApplicationFactory<Program> Start()
    {
        var running = _site.WithWebHostBuilder(host =>
        {
            host.UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", $"{_server.Port}").UseSetting("Mail:From", "site@process.example").UseSetting("Mail:AllowsPlain", "true");
            host.UseSetting("Site:BaseUrl", "https://process.example");
            host.ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock));
        });
        running.CreateClient().Dispose();
        return running;
    }

    private async Task PassAsync(int minutes)
    {
        for (var step = 0; step < Math.Max(minutes / 10, 1); step++)
        {
            _clock.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(20);
        }
    }

    private async Task PassUntilAsync(Func<bool> isDone)
    {
        for (var round = 0; round < 20 && !isDone(); round++)
        {
            await PassAsync(10);
            for (var attempt = 0; attempt < 50 && !isDone(); attempt++)
            {
                await Task.Delay(100);
            }
        }

        Assert.True(isDone());
    }
}
