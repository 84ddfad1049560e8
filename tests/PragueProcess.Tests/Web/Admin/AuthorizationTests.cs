using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>
/// Holds every endpoint of the program against one table, <c>authorization.tsv</c>: its method, its route, and the least role that it needs;
/// <c>Everybody</c> where it is open on purpose, <c>Account</c> where any role will do.
/// </summary>
[Collection(SeededSite.Name)]
public sealed class AuthorizationTests(Site site)
{
    private const string Everybody = nameof(Everybody);
    private const string Account = nameof(Account);

    // The framework looks there for files that were added since the build.
    private const string AddedWhileDeveloping = "/{**path:file}";

    private static readonly Dictionary<string, string> RouteValues = new()
    {
        ["kind"] = "meeting",
        ["name"] = "2016-09-20-ministerial",
        ["language"] = "fr",
        ["list"] = "sources",
        ["id:int"] = "1",
        ["vocabulary"] = "meeting-kind",
        ["key"] = "none",
        ["token"] = "none",
        ["sha256"] = new string('0', 64),
    };

    public static TheoryData<Role?> Roles => [null, .. Enum.GetValues<Role>()];

    private static IReadOnlyList<Access> Table { get; } = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Web", "Admin", "authorization.tsv"))
        .Select(line => line.Split('\t')).Select(cells => new Access(cells[0], cells[1], cells[2]))];

    [Fact]
    public void Every_endpoint_is_in_the_table_and_nothing_else_is()
    {
        var (known, found) = (Table.Select(row => $"{row.Method}\t{row.Route}").ToList(), Endpoints().Select(endpoint => $"{endpoint.Method}\t{endpoint.Route}").ToList());
        Assert.True(known.ToHashSet().SetEquals(found), $"Not in the table:\n{string.Join('\n', found.Except(known))}\nNot in the program:\n{string.Join('\n', known.Except(found))}");
    }

    [Fact]
    public void Only_what_is_open_on_purpose_is_open() => Assert.Equal(
        Table.Where(row => row.Least == Everybody).Select(row => row.Route).Order(),
        Endpoints().Where(endpoint => endpoint.IsOpen).Select(endpoint => endpoint.Route).Order());

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_gets_in_where_the_table_says_and_nowhere_else(Role? role)
    {
        using var client = role is { } known ? await site.SignInAsync(known, Language.Fr) : site.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        var wrong = new List<string>();
        foreach (var row in Table.Where(row => row.Least != Everybody))
        {
            using var request = new HttpRequestMessage(new HttpMethod(row.Method), Address(row.Route));
            using var answer = await client.SendAsync(request);
            if (Outcome(answer) != Expected(row, role))
            {
                wrong.Add($"{row.Method} {row.Route}: {Outcome(answer)} ({(int)answer.StatusCode})");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var client = await site.SignInAsync(Role.Administrator);
        foreach (var row in Table.Where(row => row.Method != "GET"))
        {
            using var request = new HttpRequestMessage(new HttpMethod(row.Method), Address(row.Route));
            using var answer = await client.SendAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{row.Method} {row.Route} answers {(int)answer.StatusCode}.");
        }
    }

    // A form without its token is refused after the person was let in.
    private static string Outcome(HttpResponseMessage answer) => answer switch
    {
        { StatusCode: HttpStatusCode.Forbidden } => "forbidden",
        { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } location } when location.ToString().Contains("/admin/sign-in", StringComparison.Ordinal) => "sign in",
        { StatusCode: HttpStatusCode.Unauthorized } => "sign in",
        { StatusCode: >= HttpStatusCode.InternalServerError } => "failure",
        _ => "in",
    };

    private static string Expected(Access row, Role? role) => role switch
    {
        null => "sign in",
        _ when row.Least == Account || role >= Enum.Parse<Role>(row.Least) => "in",
        _ => "forbidden",
    };

    private static string Address(string route) => RouteValues.Aggregate(route, (path, value) => path.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));

    private IEnumerable<(string Method, string Route, bool IsOpen)> Endpoints() => (
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null
        let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        where route != AddedWhileDeveloping
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        where method != "HEAD"
        select (method, route, endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)).Distinct();

    private sealed record Access(string Method, string Route, string Least);
}
