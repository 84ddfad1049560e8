using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PragueProcess.Model.Attention;
using PragueProcess.Tests.Publishing;
using PragueProcess.Web.OutgoingLinks;

namespace PragueProcess.Tests.Web.OutgoingLinks;

/// <summary>When outside links are asked.</summary>
public sealed class LinkCheckTimeTests
{
    private const string Page = "HEAD https://somewhere.example/page";

    // Eight in the evening in Vienna.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2031, 1, 9, 19, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Between_two_questions_to_a_host_there_is_a_pause_within_one_address_too()
    {
        var asked = new ConcurrentQueue<(string Host, DateTimeOffset At)>();
        using var others = new OtherSites(request =>
        {
            asked.Enqueue((request.RequestUri!.Host, _clock.GetUtcNow()));
            return request.RequestUri.AbsolutePath switch
            {
                "/a" => OtherSites.Status(301, "/b"),
                "/b" => OtherSites.Status(307, "https://other.example/c"),
                _ => OtherSites.Status(404),
            };
        });
        using var http = new HttpClient(others);
        var client = new LinkClient(http, new HostPauses(Options.Create(new OutgoingLinksOptions { PauseSeconds = 3 }), _clock));
        var answers = Task.WhenAll(client.AskAsync(new Uri("https://example.org/a"), default), client.AskAsync(new Uri("https://example.org/d"), default));
        while (!answers.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        Assert.Equal([new LinkAnswer(404), new LinkAnswer(404)], await answers);
        Assert.Equal(8, asked.Count);
        foreach (var host in asked.GroupBy(question => question.Host, question => question.At))
        {
            Assert.All(host.Zip(host.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(30)));
        }
    }

    [Fact]
    public async Task By_itself_the_site_asks_once_a_night_from_two_to_six()
    {
        using var others = new OtherSites(_ => null);
        using var site = new Site();
        site.Settings["OutgoingLinks:Check"] = "true";
        site.Settings["OutgoingLinks:PauseSeconds"] = "0";
        await site.PublishAsync("page/essai", TestContent.Page(body: "[Une page](https://somewhere.example/page)."));
        using var running = Running(site, others);
        using var client = running.CreateClient();

        for (var night = 1; night <= 2; night++)
        {
            await LiveUntilAsync(() => Hour == 1);
            Assert.Equal(night - 1, Times(others));
            await LiveNightUntilAsync(() => Times(others) == night);
            Assert.Equal((true, night), (Hour is >= 2 and <= 5, Times(others)));
            await LiveUntilAsync(() => Hour == 7);
            Assert.Equal(night, Times(others));
        }
    }

    [Fact]
    public async Task However_many_instances_there_are_one_asks()
    {
        // Slow enough for the other to have seen that the address is due.
        using var others = new OtherSites(request =>
        {
            Thread.Sleep(request.RequestUri!.Host == "somewhere.example" ? TimeSpan.FromSeconds(2) : TimeSpan.Zero);
            return null;
        });
        using var site = new Site();
        site.Settings["OutgoingLinks:Check"] = "true";
        site.Settings["OutgoingLinks:PauseSeconds"] = "0";
        await site.PublishAsync("page/essai", TestContent.Page(body: "[Une page](https://somewhere.example/page)."));
        using var one = Running(site, others);
        using var other = Running(site, others);
        using var client = one.CreateClient();
        using var otherClient = other.CreateClient();
        await LiveNightUntilAsync(() => Times(others) > 0);
        await LiveUntilAsync(() => Hour == 6);
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.Equal(1, Times(others));
    }

    private WebApplicationFactory<Program> Running(Site site, OtherSites others) => site.WithWebHostBuilder(host => host.ConfigureServices(services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddHttpClient<LinkClient>().ConfigurePrimaryHttpMessageHandler(() => others);
    }));

    private int Hour => _clock.GetUtcNow().Hour + 1;

    private static int Times(OtherSites others) => others.Asked.Count(question => question == Page);

    // A slow machine has time for what is due in the night, which does not end meanwhile.
    private async Task LiveNightUntilAsync(Func<bool> isDone)
    {
        await LiveUntilAsync(() => Hour == 2);
        for (var step = 0; step < 9 && !isDone(); step++)
        {
            for (var attempt = 0; attempt < 100 && !isDone(); attempt++)
            {
                await Task.Delay(50);
            }

            _clock.Advance(TimeSpan.FromMinutes(isDone() ? 0 : 20));
        }
    }

    // Long enough for what is due to be done, and begun again.
    private async Task LiveUntilAsync(Func<bool> isOver)
    {
        while (!isOver())
        {
            _clock.Advance(TimeSpan.FromMinutes(20));
            await Task.Delay(50);
        }
    }
}
