using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>Tells where to report holes in the site's security (RFC 9116).</summary>
[AllowAnonymous]
[ResponseCache(Duration = OneDayInSeconds)]
public sealed class SecurityTextController(IOptions<SiteOptions> options, SiteAddress address, SiteCalendar calendar) : Controller
{
    private const int OneDayInSeconds = 24 * 60 * 60;

    // The file is to expire in less than a year (RFC 9116, 2.5.5).
    private const int MonthsOfValidity = 6;

    /// <summary>
    /// Answers 404 until the operator has named who reads such reports: the published contact is the secretariat's, which never said that it does.
    /// </summary>
    [HttpGet(SiteLinks.SecurityText)]
    public IActionResult Show() => options.Value.SecurityContact is { Length: > 0 } contact
        ? Content(string.Join('\n', [.. Fields(contact), ""]), "text/plain; charset=utf-8")
        : NotFound();

    private IEnumerable<string> Fields(string contact)
    {
        yield return $"Contact: {contact}";
        yield return $"Expires: {calendar.Today.AddMonths(MonthsOfValidity).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";
        yield return $"Preferred-Languages: {string.Join(", ", Languages.All.Select(language => language.Code()))}";
        if (options.Value.BaseAddress?.Scheme == Uri.UriSchemeHttps)
        {
            // Demanded of it (RFC 9116, 2.5.2).
            yield return $"Canonical: {address.Absolute(Request, SiteLinks.SecurityText)}";
        }
    }
}
