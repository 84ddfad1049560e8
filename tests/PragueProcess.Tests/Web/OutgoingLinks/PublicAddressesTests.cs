using System.Net;
using System.Net.Sockets;
using PragueProcess.Model.Attention;
using PragueProcess.Web.OutgoingLinks;

namespace PragueProcess.Tests.Web.OutgoingLinks;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.8.8.8", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("2001::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12:3456::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_public_internet_are_asked(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("0x7f000001")]
    [InlineData("2130706433")]
    public async Task This_machine_is_refused_by_whatever_name_and_never_connected_to(string host)
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        using var http = new HttpClient(PublicConnections.Handler());
        foreach (var port in new[] { 80, ((IPEndPoint)listener.LocalEndpoint).Port })
        {
            Assert.Equal(new LinkAnswer(null, IsRefused: true), await OtherSites.Client(http).AskAsync(new Uri($"http://{host}:{port}/"), default));
        }

        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    public void Public_addresses_of_this_machine_are_not_asked_either(string address)
    {
        IPAddress[] own = [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("2606:4700::1111%2")];
        Assert.False(PublicAddresses.Has(IPAddress.Parse(address), own));
        Assert.True(PublicAddresses.Has(IPAddress.Parse("8.8.4.4"), own));
    }

    [Fact]
    public async Task Only_the_ports_of_the_web_are_asked()
    {
        using var http = new HttpClient(PublicConnections.Handler());
        Assert.Equal(new LinkAnswer(null, IsRefused: true), await OtherSites.Client(http).AskAsync(new Uri("http://8.8.8.8:22/"), default));
    }

    [Fact]
    public async Task A_public_host_that_leads_to_this_machine_leads_nowhere()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var inside = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        using var http = new HttpClient(new PublicHost(inside));
        Assert.Equal(new LinkAnswer(null, IsRefused: true), await OtherSites.Client(http).AskAsync(new Uri("https://public.example/"), default));
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("https://user:secret@example.org/")]
    public async Task Other_schemes_and_secrets_are_refused(string address)
    {
        using var http = new HttpClient(PublicConnections.Handler());
        Assert.True((await OtherSites.Client(http).AskAsync(new Uri(address), default)).IsRefused);
    }

    /// <summary>A host elsewhere that leads on; whatever else is asked goes the way of every question.</summary>
    private sealed class PublicHost(string next) : DelegatingHandler(PublicConnections.Handler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.Host == "public.example" ? Task.FromResult(OtherSites.Status(302, next)) : base.SendAsync(request, cancellationToken);
    }
}
