using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using MimeKit;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>Links into the area that are sent by mail.</summary>
public sealed class InvitationMailTests : IDisposable
{
    private const string People = "/admin/people";
    private const string Address = "ana@prague.example";

    private readonly Site _site = new();
    private readonly MailServer _server = new();
    private readonly WebApplicationFactory<Program> _running;

    public InvitationMailTests() => _running = _site.WithWebHostBuilder(host => host
        .UseSetting("Site:BaseUrl", "https://localhost")
        .UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", $"{_server.Port}").UseSetting("Mail:From", "site@process.example").UseSetting("Mail:AllowsPlain", "true"));

    public void Dispose()
    {
        _running.Dispose();
        _site.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task Whoever_is_invited_by_mail_gets_a_link_that_works()
    {
        using var client = await _site.SignInAsync(Role.Administrator, _running);
        using var answer = await InviteAsync(client, $" {Address} ");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains($"sent to {Address}", await client.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
        using var mail = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Assert.Single(_server.Messages))));
        Assert.Equal(Address, mail.To.Mailboxes.Single().Address);
        var link = new Uri(mail.TextBody!.Split().Single(word => word.StartsWith("https://", StringComparison.Ordinal)));
        using var page = await _running.Browser().GetAsync(new Uri(link.PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("no address")]
    public async Task An_invitation_that_was_not_sent_is_said_and_shown_to_be_handed_over(string address)
    {
        _server.Refuses = true;
        using var client = await _site.SignInAsync(Role.Administrator, _running);
        using var answer = await InviteAsync(client, address);
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"The mail to {address} was not sent", page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#link"));
        Assert.Empty(_server.Messages);
    }

    [Fact]
    public async Task Without_an_address_nothing_is_said_of_mail()
    {
        using var client = await _site.SignInAsync(Role.Administrator, _running);
        using var answer = await InviteAsync(client, "");
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Null(page.QuerySelector(".alert-danger"));
        Assert.NotNull(page.QuerySelector("#link"));
    }

    private static Task<HttpResponseMessage> InviteAsync(HttpClient client, string address) =>
        client.PostFormAsync(People, $"{People}/invitations", new() { ["role"] = "Editor", ["email"] = address });
}
