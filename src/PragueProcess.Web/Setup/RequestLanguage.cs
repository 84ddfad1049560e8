using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;

namespace PragueProcess.Web.Setup;

/// <summary>Makes the language of the page that was asked for the language in which names are sorted and texts are looked up.</summary>
public sealed class RequestLanguage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var culture = Of(context).Culture();
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(context);
    }

    /// <summary>
    /// The language of the page's route, else the one that the path begins with, else in the editors' area the person's own, else the one
    /// that the browser asks for.
    /// </summary>
    public static Language Of(HttpContext context)
    {
        if (Languages.TryParse(context.GetRouteValue(LanguageConstraint.Name) as string, out var routed))
        {
            return routed;
        }

        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "";
        var first = path.TrimStart('/').Split('/')[0];
        return Languages.TryParse(first, out var language) ? language : context.User.LanguageOf() ?? AcceptedLanguage.Of(context.Request);
    }
}
