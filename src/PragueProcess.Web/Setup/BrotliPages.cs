using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Compresses pages with Brotli (RFC 7932) at quality 10, which the framework's own provider cannot be set to: a page is an eighth smaller
/// than at 5 for some 20 ms more, which <see cref="PageCache"/> spends once per page.
/// </summary>
public sealed class BrotliPages : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 10 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
