using Microsoft.Net.Http.Headers;

namespace PragueProcess.Web.Feeds;

/// <summary>
/// Lets scripts of any other site read an answer (Fetch, 3.3). Said of every such answer, asked or not: one that lacks it may stand in a
/// cache between, and would be given to those who need it.
/// </summary>
public static class CrossOrigin
{
    private static readonly string Readable = $"{HeaderNames.ETag}, {HeaderNames.Link}";

    public static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = Readable;
    }
}
