using Microsoft.AspNetCore.WebUtilities;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Areas.Admin.Audit;

/// <summary>Which lines of the audit log are asked for, as the query of the address says it.</summary>
public sealed record AuditForm
{
    public AuditKind? Kind { get; init; }

    /// <summary>The number of an account.</summary>
    public int? Person { get; init; }

    /// <summary>The first day, in the site's time zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in the site's time zone.</summary>
    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The filter of the form.</summary>
    public AuditFilter Filter(SiteCalendar calendar) => new(
        Kind, Person, From is { } from ? calendar.InstantOf(from, TimeOnly.MinValue) : null, To is { } to && to < DateOnly.MaxValue ? calendar.InstantOf(to.AddDays(1), TimeOnly.MinValue) : null);

    /// <summary>An address with this query.</summary>
    public string On(string path, int page) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["kind"] = Kind?.ToString(),
        ["person"] = Person?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["from"] = From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["to"] = To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture),
    });
}

/// <summary>A page of the audit log.</summary>
/// <param name="People">Everybody with an account.</param>
/// <param name="HasMore">Whether older lines follow.</param>
public sealed record AuditPage(string Title, AuditForm Form, IReadOnlyList<AuditLine> Lines, IReadOnlyList<Person> People, bool HasMore) : AdminPage(Title);
