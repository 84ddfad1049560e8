using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Storage;
using PragueProcess.Tests.Publishing;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>Sends files as browsers do.</summary>
internal static class UploadedFiles
{
    private const string Boundary = "----a-boundary";

    /// <summary>Sends a file by the form of a page.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, string name, byte[] bytes, string page = "/admin/files", string? action = null)
    {
        using var content = await client.FormAsync(page, name, new MemoryStream(bytes));
        return await client.PostAsync(new Uri(action ?? page, UriKind.Relative), content);
    }

    /// <summary>The form of a page with a file.</summary>
    public static async Task<HttpContent> FormAsync(this HttpClient client, string page, string name, Stream file)
    {
        using var document = await client.DocumentAsync(page);
        var token = document.QuerySelector("form[data-upload] input[name=__RequestVerificationToken]")!.GetAttribute("value");
        var head = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n"
            + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var content = new StreamContent(new JoinedStream([new MemoryStream(Encoding.UTF8.GetBytes(head)), file, new MemoryStream(Encoding.UTF8.GetBytes($"\r\n--{Boundary}--\r\n"))]));
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        return content;
    }

    public static async Task<IHtmlDocument> DocumentAsync(this HttpClient client, string path) => new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Stores a file, and tells its hash.</summary>
    public static async Task<string> StoreAsync(this HttpClient client, string name, byte[] bytes)
    {
        using var answer = await client.UploadAsync(name, bytes);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString().Split('/')[^1];
    }

    /// <summary>A public document whose English version is a file.</summary>
    public static Task PublishWithFileAsync(this Site site, string key, string file) => site.PublishAsync(key, Document(file));

    public static DocumentContent Document(string file) => Samples.Document(null) with
    {
        Versions = [new DocumentVersionContent { Language = "en", File = file }],
        Texts = new Dictionary<Language, TextContent> { [Language.En] = new() { Title = "A paper", Slug = $"paper-{file[..12]}", SourceLanguage = Language.En, ReviewState = ReviewState.Original } },
        Untranslated = [Language.Fr, Language.Es, Language.Ru],
    };

    /// <summary>How many files, and pieces of them, are in the database.</summary>
    public static Task<(int Files, int Chunks)> StoredAsync(this Site site) =>
        site.WithAsync(async (SiteDbContext db) => (await db.Files.CountAsync(), await db.FileChunks.CountAsync()));

    /// <summary>Files that come in and are not stored yet.</summary>
    public static IEnumerable<string> Spooled(this Site site) =>
        Path.Combine(Path.GetDirectoryName(site.DatabaseFile)!, "uploads") is var folder && Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];

    /// <summary>Streams one after another; the length is not known before.</summary>
    private sealed class JoinedStream(Queue<Stream> parts) : Stream
    {
        public JoinedStream(IEnumerable<Stream> parts)
            : this(new Queue<Stream>(parts))
        {
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (parts.TryPeek(out var part))
            {
                if (part.Read(buffer, offset, count) is > 0 and var read)
                {
                    return read;
                }

                parts.Dequeue();
            }

            return 0;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
