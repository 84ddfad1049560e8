using System.Buffers.Binary;

namespace PragueProcess.Tests.Web;

/// <summary>The size of a PNG, from its header (PNG 3rd edition, 11.2.1).</summary>
internal static class PngSize
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static (int Width, int Height) Of(ReadOnlySpan<byte> png)
    {
        Assert.True(png.StartsWith(Signature), "Not a PNG.");
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    /// <summary>Fetches a picture that must be there, and its size.</summary>
    public static async Task<(int Width, int Height)> FetchAsync(Site site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.True((int)response.StatusCode == 200, $"{path} answers {(int)response.StatusCode}.");
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        return Of(await response.Content.ReadAsByteArrayAsync());
    }
}
