using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Lets a route value pass when it is the code of one of the site's languages (<c>{language:language}</c>),
/// or of the one named (<c>{language:language(fr)}</c>), in lower case.
/// </summary>
public sealed class LanguageConstraint(string? only) : IRouteConstraint
{
    /// <summary>What route templates call the constraint, and the route value that holds a page's language.</summary>
    public const string Name = "language";

    public LanguageConstraint()
        : this(null)
    {
    }

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string code && (only is null ? Languages.TryParse(code, out _) : code == only);
}
