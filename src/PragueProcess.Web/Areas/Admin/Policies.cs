using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>Who may do what: each policy asks for at least one role. Whatever names no policy and is not opened on purpose asks for an account.</summary>
public static class Policies
{
    /// <summary>At least a <see cref="Role.Translator"/>.</summary>
    public const string Translate = nameof(Translate);

    /// <summary>At least a <see cref="Role.Contributor"/>.</summary>
    public const string Contribute = nameof(Contribute);

    /// <summary>At least an <see cref="Role.Editor"/>.</summary>
    public const string Publish = nameof(Publish);

    /// <summary>An <see cref="Role.Administrator"/>.</summary>
    public const string Administer = nameof(Administer);

    private static readonly Dictionary<string, Role> Roles = new()
    {
        [Translate] = Role.Translator,
        [Contribute] = Role.Contributor,
        [Publish] = Role.Editor,
        [Administer] = Role.Administrator,
    };

    /// <summary>Adds the policies, and closes every endpoint that is not opened on purpose.</summary>
    public static void AddPolicies(this IServiceCollection services)
    {
        var builder = services.AddAuthorizationBuilder();
        builder.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsSignedInOrNowhere).Build());
        foreach (var (name, least) in Roles)
        {
            builder.AddPolicy(name, policy => policy.RequireAssertion(context => context.User.Has(least)));
        }
    }

    // What no endpoint answers is not found, or not allowed, for everybody.
    private static bool IsSignedInOrNowhere(AuthorizationHandlerContext context) =>
        context.User.Identity is { IsAuthenticated: true } || context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint;

    /// <summary>Whether a person is signed in and has at least a role.</summary>
    public static bool Has(this ClaimsPrincipal user, Role least) => user.Role() >= least;
}
