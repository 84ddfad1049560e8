using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Setup;

/// <summary>
/// The headers that every answer carries, whatever its status and whoever made it. Pages load nothing but the site's own files, run no
/// inline style or script, stand in no frame and use no device.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>The name of the policy for files that editors uploaded.</summary>
    public const string Files = nameof(Files);

    // A reader of PDFs is the browser's own, and does not start in a sandbox.
    private const string Pdfs = nameof(Pdfs);

    private const int OneYearInSeconds = 365 * 24 * 60 * 60;

    private static readonly string[] FurtherFeatures =
    [
        "bluetooth", "hid", "identity-credentials-get", "idle-detection", "local-fonts", "otp-credentials",
        "serial", "storage-access", "window-management",
    ];

    /// <summary>The headers of a site with the public address given; null where it has none yet.</summary>
    /// <remarks>
    /// Other sites are told nothing of the page that a visitor comes from (<c>same-origin</c>); <c>no-referrer</c> would also blank the
    /// Origin of the site's own forms (Fetch, 3.2), by which they are checked.
    /// </remarks>
    public static HeaderPolicyCollection For(Uri? baseAddress) => new HeaderPolicyCollection()
        .AddContentSecurityPolicy(policy => AddSources(policy, baseAddress?.Scheme == Uri.UriSchemeHttps))
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
        .AddPermissionsPolicy(DenyFeatures)
        .AddStrictTransportSecurityMaxAge(OneYearInSeconds);

    /// <summary>Adds the policies by which single actions differ.</summary>
    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies(
        (policies, provider) =>
        {
            var address = provider.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress;
            policies.AddPolicy(Files, ForFiles(address, isSandboxed: true));
            policies.AddPolicy(Pdfs, ForFiles(address, isSandboxed: false));
            policies.SetPolicySelector(context => context.EndpointPolicyName == Files && context.HttpContext.Features.Get<StoredFileResult>()?.Type == FileType.Pdf
                ? context.ConfiguredPolicies[Pdfs]
                : context.SelectedPolicy);
        });

    /// <summary>The headers of files that editors uploaded: whatever is in them loads nothing, runs nothing and stands alone.</summary>
    private static HeaderPolicyCollection ForFiles(Uri? baseAddress, bool isSandboxed) => For(baseAddress).AddContentSecurityPolicy(policy =>
    {
        policy.AddDefaultSrc().None();
        policy.AddFrameAncestors().None();
        if (isSandboxed)
        {
            policy.AddSandbox();
        }
    });

    private static void AddSources(CspBuilder policy, bool isHttps)
    {
        policy.AddDefaultSrc().None();
        policy.AddStyleSrc().Self();
        policy.AddFontSrc().Self();
        policy.AddImgSrc().Self();
        policy.AddScriptSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddManifestSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
        policy.AddObjectSrc().None();
        policy.AddRequireTrustedTypesFor().Script();
        policy.AddTrustedTypes().None();
        if (isHttps)
        {
            policy.AddUpgradeInsecureRequests();
        }
    }

    private static void DenyFeatures(PermissionsPolicyBuilder policy)
    {
        policy.AddDefaultSecureDirectives();
        // Editors sign in with passkeys.
        policy.AddPublickeyCredentialsGet().Self();
        policy.AddCustomFeature("publickey-credentials-create", "(self)");
        foreach (var feature in FurtherFeatures)
        {
            policy.AddCustomFeature(feature, "()");
        }
    }
}
