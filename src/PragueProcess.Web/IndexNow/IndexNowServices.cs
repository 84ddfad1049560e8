namespace PragueProcess.Web.IndexNow;

/// <summary>Registers what tells search engines of changes.</summary>
internal static class IndexNowServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void AddIndexNow(this IServiceCollection services)
    {
        services.AddHttpClient<IndexNowClient>(http => http.Timeout = Patience);
        services.AddHostedService<IndexNowService>();
    }
}
