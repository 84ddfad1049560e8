using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage.Sqlite;

namespace PragueProcess.Tests.Web.Admin;

[Collection(SeededSite.Name)]
public sealed class SessionsControllerTests(Site site)
{
    [Fact]
    public async Task The_area_sends_a_stranger_to_the_sign_in_page()
    {
        using var answer = await site.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/admin/sign-in", answer.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Translator)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_has_an_account_gets_in(Role role)
    {
        using var client = await site.SignInAsync(role);
        Assert.Contains($"Some {role}", await client.GetStringAsync(new Uri("/admin", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_of_public_pages_get_no_cookie()
    {
        using var answer = await site.GetAsync("/fr");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task When_sessions_cannot_be_read_the_answer_is_a_page_that_says_so()
    {
        var failing = new FailingSessions();
        await using var running = site.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.ConfigureDbContext<SqliteSiteDbContext>(options => options.AddInterceptors(failing))));
        using var client = await site.SignInAsync(Role.Editor, running);
        failing.Fails = true;
        using var answer = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private sealed class FailingSessions : DbCommandInterceptor
    {
        public bool Fails { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            Fails && command.CommandText.Contains("FROM \"Sessions\"", StringComparison.Ordinal)
                ? throw new SqliteException("disk I/O error", 10)
                : base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
