using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Setup;

/// <summary>The language that a visitor's browser asks for (RFC 9110, 12.5.4).</summary>
public static class AcceptedLanguage
{
    private const Language Default = Language.En;

    /// <summary>
    /// The site's language of the greatest weight; of several of the same weight the first. A regional form means its language, no other
    /// language stands for one of the site's, and “any” means English.
    /// </summary>
    public static Language Of(HttpRequest request)
    {
        var ranges = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(Weight)
            .Select(range => (Language: Match(range.Value.ToString()), IsAccepted: Weight(range) > 0))
            .Where(range => range.Language is not null)
            .ToList();
        var refused = ranges.Where(range => !range.IsAccepted).Select(range => range.Language).ToList();
        return ranges.Where(range => range.IsAccepted).Select(range => range.Language).FirstOrDefault(l => !refused.Contains(l)) ?? Default;
    }

    private static double Weight(StringWithQualityHeaderValue range) => range.Quality ?? 1;

    private static Language? Match(string range)
    {
        var primary = range.Split('-')[0].ToLowerInvariant();
        return primary == "*" ? Default : Languages.TryParse(primary, out var language) ? language : null;
    }
}
