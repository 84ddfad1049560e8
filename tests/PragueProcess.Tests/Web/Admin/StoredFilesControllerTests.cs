using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using PragueProcess.Model.Entities;
using PragueProcess.Tests.Files;

namespace PragueProcess.Tests.Web.Admin;

public sealed class StoredFilesControllerTests(Site site) : IClassFixture<Site>
{
    private const string Files = "/admin/files";

    public static TheoryData<FileType> Types => [.. Enum.GetValues<FileType>()];

    public static TheoryData<string> Hostile => [.. HostileFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_file_comes_back_as_it_was_sent(FileType type)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var (name, bytes) = SampleFiles.Of(type);
        var hash = await client.StoreAsync(name, bytes);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), hash);
        using var content = await client.GetAsync(new Uri($"{Files}/{hash}/content", UriKind.Relative));
        Assert.Equal(bytes, await content.Content.ReadAsByteArrayAsync());
        Assert.Equal(type.MediaType(), content.Content.Headers.ContentType!.MediaType);
        Assert.Contains(name, (await client.DocumentAsync(Files)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_refused_and_nothing_of_it_stays(string fault)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var before = await site.StoredAsync();
        var (name, bytes) = HostileFiles.All[fault];
        using var answer = await client.UploadAsync(name, bytes());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("#errors a[href='#file']"));
        Assert.Equal(before, await site.StoredAsync());
        Assert.Empty(site.Spooled());
    }

    [Fact]
    public async Task A_table_is_not_compressed_as_pages_are_for_that_would_take_minutes()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var hash = await client.StoreAsync("Plain.csv", "a,b\n1,2\n"u8.ToArray());
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        using var content = await client.GetAsync(new Uri($"{Files}/{hash}/content", UriKind.Relative));
        Assert.Empty(content.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_same_content_is_stored_once_under_its_first_name()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var bytes = SampleFiles.Pdf("stored once");
        var hash = await client.StoreAsync("First.pdf", bytes);
        var before = await site.StoredAsync();
        Assert.Equal(hash, await client.StoreAsync("Second.pdf", bytes));
        Assert.Equal(before, await site.StoredAsync());
        Assert.Equal("First.pdf", (await client.DocumentAsync($"{Files}/{hash}")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Two_who_send_the_same_file_at_once_are_both_told_that_it_is_there_and_it_is_stored_once()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var (files, chunks) = await site.StoredAsync();
        var bytes = new byte[20 * StoredFileChunk.Size];
        Array.Fill(bytes, (byte)'8');
        using var both = new Barrier(2);
        using HttpContent first = await client.FormAsync(Files, "One.csv", new MetStream(bytes, both)), second = await client.FormAsync(Files, "Two.csv", new MetStream(bytes, both));
        var answers = await Task.WhenAll(new[] { first, second }.Select(content => client.PostAsync(new Uri(Files, UriKind.Relative), content)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        var hash = Assert.Single(answers.Select(answer => answer.Headers.Location!.ToString().Split('/')[^1]).Distinct());
        Assert.Equal((files + 1, chunks + 20), await site.StoredAsync());
        Assert.Equal(bytes, await client.GetByteArrayAsync(new Uri($"{Files}/{hash}/content", UriKind.Relative)));
    }

    [Fact]
    public async Task Fifty_megabytes_are_taken_and_sent_and_not_a_byte_more()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'7');
        var hash = await client.StoreAsync("Large.csv", bytes);
        using var content = await client.GetAsync(new Uri($"{Files}/{hash}/content", UriKind.Relative));
        Assert.Equal(hash, Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(await content.Content.ReadAsStreamAsync())));
        using var more = await client.UploadAsync("Larger.csv", [.. bytes, (byte)'7']);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, more.StatusCode);
    }

    [Fact]
    public async Task An_upload_that_is_cut_off_leaves_nothing()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var before = await site.StoredAsync();
        using var content = await client.FormAsync(Files, "Half.csv", new CutStream(5_000_000));
        using var gone = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await Assert.ThrowsAnyAsync<Exception>(() => client.PostAsync(new Uri(Files, UriKind.Relative), content, gone.Token));
        for (var tries = 0; tries < 50 && site.Spooled().Any(); tries++)
        {
            await Task.Delay(100);
        }

        Assert.Empty(site.Spooled());
        Assert.Equal(before, await site.StoredAsync());
    }

    [Theory]
    [InlineData(90, HttpStatusCode.BadRequest)]
    [InlineData(400, HttpStatusCode.UnprocessableEntity)]
    public async Task A_form_that_ends_too_early_is_refused_and_leaves_nothing(int length, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var before = await site.StoredAsync();
        using var whole = await client.FormAsync(Files, "Half.csv", new MemoryStream([.. Enumerable.Repeat((byte)'7', 2000)]));
        using var half = new ByteArrayContent((await whole.ReadAsByteArrayAsync())[..length]);
        half.Headers.TryAddWithoutValidation("Content-Type", whole.Headers.ContentType!.ToString());
        using var answer = await client.PostAsync(new Uri(Files, UriKind.Relative), half);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(before, await site.StoredAsync());
        Assert.Empty(site.Spooled());
    }

    [Fact]
    public async Task A_script_that_sends_a_file_is_told_where_to_go_or_what_is_wrong()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var taken = await client.UploadAsync("Scripted.pdf", SampleFiles.Pdf("scripted"));
        var location = JsonDocument.Parse(await taken.Content.ReadAsStringAsync()).RootElement.GetProperty("location").GetString()!;
        Assert.StartsWith($"{Files}/", location, StringComparison.Ordinal);
        using var refused = await client.UploadAsync("a.svg", "<svg/>"u8.ToArray());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "text/plain"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        using var answer = await client.UploadAsync("", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_that_nothing_names_can_be_removed_and_any_other_stays()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var (unused, used) = (await client.StoreAsync("Unused.pdf", SampleFiles.Pdf("unused")), await client.StoreAsync("Used.pdf", SampleFiles.Pdf("used")));
        await site.PublishWithFileAsync("document/uses-a-file", used);
        Assert.Null((await client.DocumentAsync($"{Files}/{used}")).QuerySelector("form[action$=removal]"));
        foreach (var (hash, expected) in new[] { (unused, HttpStatusCode.NotFound), (used, HttpStatusCode.OK) })
        {
            using var removal = await client.PostFormAsync($"{Files}/{hash}", $"{Files}/{hash}/removal", []);
            Assert.Equal(HttpStatusCode.SeeOther, removal.StatusCode);
            using var after = await client.GetAsync(new Uri($"{Files}/{hash}", UriKind.Relative));
            Assert.Equal(expected, after.StatusCode);
        }
    }

    [Fact]
    public async Task A_stored_file_is_chosen_in_the_form_of_a_document()
    {
        using var client = await site.SignInAsync(Role.Editor);
        var hash = await client.StoreAsync("Chosen.pdf", SampleFiles.Pdf("chosen"));
        const string Path = "/admin/items/document/bratislava-ministerial-declaration";
        var form = await DraftForm.OpenAsync(client, Path);
        Assert.Contains(form.Page.QuerySelectorAll("select[name='versions.0.file'] option"), option => option.GetAttribute("value") == hash && option.TextContent == "Chosen.pdf");
        await form.Type("versions.0.file", hash).SaveAsync();
        Assert.Equal(hash, (await DraftForm.OpenAsync(client, Path))["versions.0.file"]);
        using var wrong = await (await DraftForm.OpenAsync(client, Path)).Type("versions.0.file", new string('a', 64)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.NotEmpty((await client.DocumentAsync($"{Files}/{hash}")).QuerySelectorAll($"a[href='{Path}']"));
    }

    [Fact]
    public async Task A_PDF_that_not_everybody_can_read_is_marked()
    {
        using var client = await site.SignInAsync(Role.Contributor);
        var hash = await client.StoreAsync("Bare.pdf", SampleFiles.Pdf("bare"));
        Assert.Equal(3, (await client.DocumentAsync($"{Files}/{hash}")).QuerySelectorAll(".alert-warning .badge").Length);
        Assert.NotEmpty((await client.DocumentAsync($"{Files}?q=bare")).QuerySelectorAll("table .badge"));
        Assert.Empty((await client.DocumentAsync($"{Files}?q=nothing-like-it")).QuerySelectorAll("table"));
    }

    /// <summary>Some content, which ends when another does.</summary>
    private sealed class MetStream(byte[] content, Barrier other) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is var read && (read > 0 || other.SignalAndWait(TimeSpan.FromMinutes(1))) ? read : throw new TimeoutException();
    }

    /// <summary>Some content, and then the end of the connection.</summary>
    private sealed class CutStream(int length) : MemoryStream(new byte[length])
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("The connection is gone.");
    }
}
