using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Site:Verification</c>: the codes by which search consoles know that the site is its owner's.</summary>
public sealed class VerificationOptions
{
    public const string Section = "Site:Verification";

    private const string Token = "^[A-Za-z0-9_=-]{1,100}$";

    /// <summary>The code of Google's Search Console.</summary>
    [RegularExpression(Token, ErrorMessage = "Site:Verification:Google is no code; write only the content of Google's meta tag.")]
    public string? Google { get; set; }

    /// <summary>The code of Bing's Webmaster Tools.</summary>
    [RegularExpression(Token, ErrorMessage = "Site:Verification:Bing is no code; write only the content of Bing's meta tag.")]
    public string? Bing { get; set; }

    /// <summary>The code of Yandex's Webmaster.</summary>
    [RegularExpression(Token, ErrorMessage = "Site:Verification:Yandex is no code; write only the content of Yandex's meta tag.")]
    public string? Yandex { get; set; }

    /// <summary>The codes that are set, with the names of the meta tags that each console looks for.</summary>
    public IEnumerable<(string Name, string Code)> Codes =>
        new[] { ("google-site-verification", Google), ("msvalidate.01", Bing), ("yandex-verification", Yandex) }
            .Where(tag => !string.IsNullOrEmpty(tag.Item2))
            .Select(tag => (tag.Item1, tag.Item2!));
}
