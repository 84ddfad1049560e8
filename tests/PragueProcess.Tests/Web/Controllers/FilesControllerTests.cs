using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Files;
using PragueProcess.Tests.Publishing;
using PragueProcess.Tests.Web.Admin;

namespace PragueProcess.Tests.Web.Controllers;

public sealed class FilesControllerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_file_is_served_with_what_keeps_it_harmless()
    {
        var (address, bytes) = await PublishAsync("document/is-served", "Déclaration “finale”.pdf", SampleFiles.Pdf("is served"));
        using var answer = await site.GetAsync(address);
        Assert.EndsWith("/declaration-finale.pdf", address, StringComparison.Ordinal);
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("inline", "Déclaration “finale”.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("public, no-cache", answer.Headers.GetValues("Cache-Control").Single().Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        // The readers of browsers do not start in a sandbox.
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        using var known = await SendAsync(address, request => request.Headers.IfNoneMatch.Add(answer.Headers.ETag!));
        Assert.Equal((HttpStatusCode.NotModified, "default-src 'none'; frame-ancestors 'none'"), (known.StatusCode, known.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Theory]
    [InlineData(FileType.Csv, "attachment")]
    [InlineData(FileType.Docx, "attachment")]
    [InlineData(FileType.Png, "inline")]
    public async Task What_browsers_cannot_show_is_saved(FileType type, string disposition)
    {
        var (name, bytes) = SampleFiles.Of(type);
        var (address, _) = await PublishAsync($"document/is-a-{type}".ToLowerInvariant(), name, bytes);
        using var answer = await site.GetAsync(address);
        Assert.Equal(disposition, answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'; sandbox"], answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_part_is_served_and_what_is_known_is_not_sent_again()
    {
        var (address, bytes) = await PublishAsync("document/in-parts", "Long.csv", [.. Enumerable.Repeat((byte)'1', 600_000).Select((one, index) => (byte)(one + (index % 7)))]);
        using var part = await SendAsync(address, request => request.Headers.Range = new RangeHeaderValue(262_100, 524_400));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[262_100..524_401], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal("bytes 262100-524400/600000", part.Content.Headers.ContentRange!.ToString());
        using var end = await SendAsync(address, request => request.Headers.Range = new RangeHeaderValue(null, 10));
        Assert.Equal(bytes[^10..], await end.Content.ReadAsByteArrayAsync());
        using var beyond = await SendAsync(address, request => request.Headers.Range = new RangeHeaderValue(600_000, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        using var known = await SendAsync(address, request => request.Headers.IfNoneMatch.Add(part.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.False(part.Headers.ETag!.IsWeak);
        using var head = await SendAsync(address, request => request.Method = HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, 600_000L), (head.StatusCode, head.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task Only_what_a_public_document_offers_is_served_and_what_was_public_is_gone()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var hash = await client.StoreAsync("Secret.pdf", SampleFiles.Pdf("secret"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(hash));
        await site.PublishWithFileAsync("document/comes-and-goes", hash);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(hash));
        await site.WithdrawAsync("document/comes-and-goes");
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(hash));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new string('0', 64)));
    }

    [Fact]
    public async Task Another_name_leads_to_the_right_one()
    {
        var (address, _) = await PublishAsync("document/has-a-name", "Right.pdf", SampleFiles.Pdf("right name"));
        using var moved = await site.GetAsync(address.Replace("right.pdf", "wrong.html", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.MovedPermanently, address), (moved.StatusCode, moved.Headers.Location?.ToString()));
        Assert.Equal(["no-cache"], moved.Headers.GetValues("Cache-Control"));
    }

    [Fact]
    public async Task A_document_cannot_be_published_with_a_file_that_is_not_stored()
    {
        await site.WithAsync((Revisions revisions) => revisions.SaveAsync("document/lacks-its-file", UploadedFiles.Document(new string('b', 64)), null, Editing.Editor));
        var outcome = await site.WithAsync((Publications publications) => publications.PublishAsync([new PublicationRequest("document/lacks-its-file")], Editing.Editor));
        Assert.Contains(outcome.Refusals, refusal => refusal.Reason == RefusalReason.UnknownReference);
    }

    [Fact]
    public async Task The_page_of_a_document_and_its_twins_link_the_file_with_type_and_size()
    {
        var (address, bytes) = await PublishAsync("document/is-linked", "Linked paper.pdf", SampleFiles.Pdf("Quadrilateral questionnaire"));
        var page = $"/en/documents/paper-{address.Split('/')[2][..12]}";
        var link = (await site.PageAsync(page)).QuerySelector($"a[href='{address}']")!;
        Assert.Equal(("en", "application/pdf"), (link.GetAttribute("hreflang"), link.GetAttribute("type")));
        Assert.Contains("Linked paper.pdf (PDF, 0.", link.TextContent, StringComparison.Ordinal);
        var size = $"\"size\":{bytes.Length}";
        Assert.Contains(size, (await ReadAsync($"{page}.json")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var twin in new[] { $"{page}.md", $"{page}.json", "/en/documents.csv", "/en/documents.atom" })
        {
            Assert.Contains(address, await ReadAsync(twin), StringComparison.Ordinal);
        }

        Assert.Contains(page, await ReadAsync("/en/search?q=quadrilateral"), StringComparison.Ordinal);
        Assert.Equal([Language.En], await site.WithAsync((SiteDbContext db) => db.SearchDocuments
            .Where(document => document.Body.Contains("Quadrilateral")).Select(document => document.Language).ToListAsync()));
    }

    private async Task<(string Address, byte[] Bytes)> PublishAsync(string key, string name, byte[] bytes)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var hash = await client.StoreAsync(name, bytes);
        await site.PublishWithFileAsync(key, hash);
        return ($"/files/{hash}/{Model.Text.FileNames.InAddress(name)}", bytes);
    }

    private async Task<HttpStatusCode> StatusAsync(string hash)
    {
        using var answer = await site.GetAsync($"/files/{hash}/secret.pdf");
        return answer.StatusCode;
    }

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await site.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string address, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        change(request);
        return await site.CreateClient().SendAsync(request);
    }
}
