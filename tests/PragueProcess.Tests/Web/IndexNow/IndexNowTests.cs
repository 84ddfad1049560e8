using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;
using PragueProcess.Web.IndexNow;

namespace PragueProcess.Tests.Web.IndexNow;

/// <summary>Search engines are told of what was published, by real requests to an engine on this machine.</summary>
public sealed class IndexNowTests : IAsyncLifetime, IDisposable
{
    private const string Key = "Key-of-the-site-1";

    private static readonly string[] Told =
    [
        "/fr/premier", "/fr/second", "/fr/passager", "/fr", "/ru/izmeneniya", "/es/reuniones", "/en/meetings/2016",
        "/en/meetings/2016/senior-officials-meeting-krakow", "/es/reuniones/2016/reunion-de-altos-funcionarios-cracovia",
    ];

    private readonly Site _site = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly DirectoryInfo _logs = Directory.CreateTempSubdirectory("indexnow");
    private SearchEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await SearchEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    public void Dispose()
    {
        _site.Dispose();
        _logs.Delete(recursive: true);
    }

    [Fact]
    public async Task A_search_engine_is_told_of_new_changed_moved_and_withdrawn_pages_and_of_those_that_list_them()
    {
        await using var running = await StartAsync();
        await _site.PublishAsync("page/one", Samples.Page("premier"));
        await _site.PublishAsync("page/one", Samples.Page("second"));
        await _site.PublishAsync("page/two", Samples.Page("passager"));
        await _site.WithdrawAsync("page/two");
        await _site.ChangeAsync("meeting/2016-06-15-senior-officials", (MeetingContent meeting) => meeting with { Participants = 70 });

        await PassTimeUntilAsync(() => _engine.Asked > 0);

        var message = Assert.Single(_engine.Messages);
        Assert.Equal(["host", "key", "keyLocation", "urlList"], message.Select(property => property.Key));
        Assert.Equal(("process.example", Key), ((string?)message["host"], (string?)message["key"]));
        Assert.Equal("https://process.example/key-of-the-site-1.txt", (string?)message["keyLocation"]);
        var urls = message["urlList"]!.AsArray().Select(url => (string)url!).ToList();
        Assert.Equal(urls.Distinct(), urls);
        Assert.All(urls, url => Assert.StartsWith("https://process.example/", url, StringComparison.Ordinal));
        Assert.Superset(
            Told.Select(path => "https://process.example" + path).ToHashSet(),
            urls.ToHashSet());
        Assert.DoesNotContain("https://process.example/fr/membres", urls);
    }

    [Fact]
    public async Task What_an_engine_does_not_take_is_logged_once_and_told_again_with_what_was_published_while_the_site_was_down()
    {
        _engine.Status = HttpStatusCode.TooManyRequests;
        await using (await StartAsync())
        {
            await _site.PublishAsync("page/one", Samples.Page("premier"));
            await PassTimeUntilAsync(() => _engine.Asked >= 3);
        }

        var log = await File.ReadAllTextAsync(Directory.GetFiles(_logs.FullName).Single());
        Assert.Equal(2, log.Split("could not be told").Length);

        await _site.PublishAsync("page/two", Samples.Page("deuxieme"));
        _engine.Status = HttpStatusCode.OK;
        _clock.Advance(TimeSpan.FromMinutes(2));
        await using var again = await StartAsync();
        await PassTimeUntilAsync(() => _engine.Messages.Count > 0);

        var urls = _engine.Messages.Single()["urlList"]!.AsArray().Select(url => (string?)url).ToList();
        Assert.Contains("https://process.example/fr/premier", urls);
        Assert.Contains("https://process.example/fr/deuxieme", urls);
        var asked = _engine.Asked;
        await PassTimeAsync(minutes: 10);
        Assert.Equal(asked, _engine.Asked);
    }

    [Fact]
    public async Task More_addresses_than_a_request_may_hold_are_told_in_several()
    {
        await using var running = await StartAsync();
        var client = running.Services.GetRequiredService<IndexNowClient>();

        await client.SubmitAsync(Enumerable.Range(1, 20_001).Select(number => $"/fr/{number}"), CancellationToken.None);

        Assert.Equal([10_000, 10_000, 1], _engine.Messages.Select(message => message["urlList"]!.AsArray().Count));
    }

    [Fact]
    public async Task An_engine_finds_the_key_and_nobody_another()
    {
        await using var running = await StartAsync();
        using var client = running.CreateClient();

        Assert.Equal(Key, await client.GetStringAsync(new Uri("https://process.example/key-of-the-site-1.txt")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("https://process.example/key-of-the-site-2.txt"))).StatusCode);
    }

    [Fact]
    public async Task Without_a_key_nobody_is_told_anything()
    {
        await using var silent = _site.WithWebHostBuilder(host => host
            .UseSetting("IndexNow:Endpoint", _engine.Endpoint)
            .ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock)));
        await _site.PublishAsync("page/one", Samples.Page("premier"));
        await PassTimeAsync(minutes: 5);

        Assert.Equal(0, _engine.Asked);
        Assert.Null(await _site.WithAsync((SiteDbContext db) => Task.FromResult(db.SiteStates.Single().SubmittedPublicationId)));
        Assert.Equal(HttpStatusCode.NotFound, (await silent.CreateClient().GetAsync(new Uri("/key-of-the-site-1.txt", UriKind.Relative))).StatusCode);
    }

    private async Task<WebApplicationFactory<Program>> StartAsync()
    {
        _ = _site.Services;
        var running = _site.WithWebHostBuilder(host => host
            .UseSetting("Site:BaseUrl", "https://process.example")
            .UseSetting("Logging:Folder", _logs.FullName)
            .UseSetting("IndexNow:Key", Key)
            .UseSetting("IndexNow:Endpoint", _engine.Endpoint)
            .ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock)));
        _ = running.Services;
        await WaitAsync(async () => await _site.WithAsync((SiteDbContext db) =>
            Task.FromResult(db.SiteStates.Single().SubmittedPublicationId is not null)));
        return running;
    }

    private async Task PassTimeAsync(int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50);
        }
    }

    private Task PassTimeUntilAsync(Func<bool> happened) => WaitAsync(() =>
    {
        _clock.Advance(TimeSpan.FromSeconds(30));
        return Task.FromResult(happened());
    });

    private static async Task WaitAsync(Func<Task<bool>> happened)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (await happened())
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("It did not happen.");
    }
}
