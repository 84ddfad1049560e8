using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

public sealed class KeptFormTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";
    private const string Meeting = "/admin/items/meeting/2016-09-20-ministerial";

    [Fact]
    public async Task A_form_that_comes_after_its_sessions_end_is_there_after_signing_in_again()
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        using var client = site.Browser();
        using var signedIn = await client.SignInAsync(email, Password);
        var form = await DraftForm.OpenAsync(client, Meeting);
        form.Type("participants", "77").Type("texts.ru.body", "Текст «в кавычках» & <b>\r\nвторая строка");
        await site.WithAsync((SiteDbContext db) => db.Sessions.ExecuteDeleteAsync());

        client.DefaultRequestHeaders.Add("Origin", "https://localhost");
        using var refused = await form.SendAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        using var resumed = await client.SendFormAsync(await PageAsync(refused), "/admin/sign-in", new() { ["email"] = email, ["password"] = Password });
        Assert.Equal(HttpStatusCode.OK, resumed.StatusCode);
        using var saved = await client.SendFormAsync(await PageAsync(resumed), Meeting, []);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        var again = await DraftForm.OpenAsync(client, Meeting);
        Assert.Equal("77", again["participants"]);
        Assert.Equal("Текст «в кавычках» & <b>\nвторая строка", again["texts.ru.body"].ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("/admin/files")]
    [InlineData("/admin/files/0000/replacement")]
    public async Task Of_a_file_nothing_is_said_to_be_kept_and_signing_in_leads_to_the_page_of_files(string path)
    {
        using var client = site.Browser();
        client.DefaultRequestHeaders.Add("Origin", "https://localhost");
        using var file = new ByteArrayContent("a,b"u8.ToArray());
        using var content = new MultipartFormDataContent { { file, "file", "figures.csv" } };
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal((HttpStatusCode.Redirect, "/admin/sign-in?ReturnUrl=%2Fadmin%2Ffiles"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task The_form_of_another_site_is_not_kept(string? origin)
    {
        using var client = site.Browser();
        if (origin is not null)
        {
            client.DefaultRequestHeaders.Add("Origin", origin);
        }

        using var content = new FormUrlEncodedContent([new("participants", "77")]);
        using var answer = await client.PostAsync(new Uri(Meeting, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://prague.example", HttpStatusCode.Unauthorized)]
    [InlineData("https://evil.example", HttpStatusCode.Redirect)]
    public async Task Behind_a_proxy_that_ends_the_encryption_a_form_is_kept_when_it_comes_from_the_public_address(string origin, HttpStatusCode status)
    {
        await using var published = site.WithWebHostBuilder(builder => builder.UseSetting("Site:BaseUrl", "https://prague.example"));
        using var client = published.CreateClient(new() { BaseAddress = new Uri("http://prague.example"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var content = new FormUrlEncodedContent([new("participants", "77")]);
        using var answer = await client.PostAsync(new Uri(Meeting, UriKind.Relative), content);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/admin", "[]")]
    [InlineData("//evil.example", "[]")]
    [InlineData("/admin/sign-out", "[]")]
    [InlineData("/fr", "[]")]
    [InlineData("/admin/items", "no JSON")]
    [InlineData("/admin/items", "[[\"a\"]]")]
    public async Task Signing_in_goes_on_with_nothing_that_the_area_did_not_keep(string path, string fields)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        await site.MakeAccountAsync(email, Password);
        using var client = site.Browser();
        using var answer = await client.PostFormAsync("/admin/sign-in", "/admin/sign-in", new() { ["email"] = email, ["password"] = Password, ["keptPath"] = path, ["keptFields"] = fields });
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
