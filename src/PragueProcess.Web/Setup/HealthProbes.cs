namespace PragueProcess.Web.Setup;

/// <summary>Where machines ask whether the site is well.</summary>
public static class HealthProbes
{
    /// <summary>The path that all probes begin with.</summary>
    public const string Path = "/health";
}
