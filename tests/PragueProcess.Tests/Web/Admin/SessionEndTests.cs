using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

public sealed class SessionEndTests : IDisposable
{
    private const string Meeting = "/admin/items/meeting/2016-09-20-ministerial";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 9, 8, 0, 0, TimeSpan.Zero));
    private readonly Site _site = new();
    private readonly WebApplicationFactory<Program> _running;

    public SessionEndTests() =>
        _running = _site.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock)));

    public void Dispose()
    {
        _running.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Who_works_on_stays_signed_in()
    {
        using var client = await _site.SignInAsync(Role.Editor, _running);
        for (var hour = 0; hour < 24; hour++)
        {
            _clock.Advance(TimeSpan.FromHours(1));
            using var page = await client.GetAsync(new Uri(Meeting, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_that_lies_open_does_not_keep_anybody_signed_in()
    {
        using var client = await _site.SignInAsync(Role.Editor, _running);
        var form = await DraftForm.OpenAsync(client, Meeting);
        for (var hour = 0; hour < 9; hour++)
        {
            _clock.Advance(TimeSpan.FromHours(1));
            using var open = await form.SendAsync($"{Meeting}/presence");
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        }

        _clock.Advance(TimeSpan.FromHours(2));
        using var page = await client.GetAsync(new Uri(Meeting, UriKind.Relative));
        Assert.StartsWith("/admin/sign-in", page.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }
}
