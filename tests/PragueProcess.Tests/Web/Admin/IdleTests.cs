using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

public sealed class IdleTests : IDisposable
{
    private const string Page = "/admin/items/meeting/2014-05-06-workshop";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 9, 8, 0, 0, TimeSpan.Zero));
    private readonly Site _site = new();
    private readonly WebApplicationFactory<Program> _running;

    public IdleTests() =>
        _running = _site.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(_clock)));

    public void Dispose()
    {
        _running.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Others_are_told_for_how_long_somebody_with_the_form_open_has_typed_nothing()
    {
        using var first = await _site.SignInAsync(Role.Editor, _running);
        using var second = await _site.SignInAsync(Role.Contributor, _running);
        var form = await DraftForm.OpenAsync(first, Page);
        Assert.DoesNotContain("Nothing typed", await OthersAsync(second), StringComparison.Ordinal);
        await LieOpenAsync(form, minutes: 1);
        Assert.Contains("Nothing typed for 1 minute.", await OthersAsync(second), StringComparison.Ordinal);
        await LieOpenAsync(form, minutes: 6);
        Assert.Contains("Nothing typed for 7 minutes.", await OthersAsync(second), StringComparison.Ordinal);

        await SendAsync(form.Type("participants", "12"), "unsaved");
        Assert.DoesNotContain("Nothing typed", await OthersAsync(second), StringComparison.Ordinal);
        await LieOpenAsync(form, minutes: 2);
        Assert.Contains("Nothing typed for 2 minutes.", await OthersAsync(second), StringComparison.Ordinal);
    }

    private async Task LieOpenAsync(DraftForm form, int minutes)
    {
        for (var half = 0; half < 2 * minutes; half++)
        {
            _clock.Advance(TimeSpan.FromSeconds(30));
            await SendAsync(form, "presence");
        }
    }

    private static async Task SendAsync(DraftForm form, string action)
    {
        using var answer = await form.SendAsync($"{Page}/{action}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<string> OthersAsync(HttpClient client) => (await DraftForm.OpenAsync(client, Page)).Page.GetElementById("others")!.TextContent;
}
