namespace PragueProcess.Web.Setup;

/// <summary>What answers say to search engines.</summary>
internal static class SearchEngines
{
    /// <summary>Asks them not to list the answer, whatever its type.</summary>
    public static void RefuseListing(this HttpResponse response) => response.Headers["X-Robots-Tag"] = "noindex";
}
