using Microsoft.Extensions.Options;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Shows the operator the link of an invitation. It goes to the console alone, for a link in a log would let in whoever reads the log.
/// </summary>
internal sealed class FirstInvitation(Invitations invitations, IOptions<SiteOptions> site, IConfiguration configuration)
{
    private const string DefaultAddress = "http://localhost:5000";

    private static readonly string[] Anywhere = ["*", "+", "0.0.0.0", "[::]"];

    /// <summary>While there is no administrator: invites one, and makes the earlier links for administrators worthless.</summary>
    public async Task ShowAsync(CancellationToken cancellation = default)
    {
        if (await invitations.LackAdministratorAsync(cancellation))
        {
            await invitations.RevokeAsync(Role.Administrator, cancellation);
            await ShowAsync(Role.Administrator, [], cancellation);
        }
    }

    /// <summary>Invites somebody.</summary>
    public async Task ShowAsync(Role role, IEnumerable<Language> languages, CancellationToken cancellation = default)
    {
        var token = await invitations.CreateAsync(role, languages, cancellation);
        await Console.Out.WriteLineAsync($"To make an account ({role}), open this link within {Invitations.Lifetime.Days} days: {Origin()}{AdminLinks.Invitation(token)}");
    }

    private string Origin() => site.Value.BaseAddress?.GetLeftPart(UriPartial.Authority)
        ?? (configuration["urls"]?.Split(';').FirstOrDefault() is { Length: > 0 } address ? Reachable(address) : DefaultAddress);

    // An address to listen at need not be one to go to.
    private static string Reachable(string address) =>
        Anywhere.Aggregate(address.TrimEnd('/'), (text, any) => text.Replace($"//{any}", "//localhost", StringComparison.Ordinal));
}
