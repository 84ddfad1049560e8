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

    /// <summary>While nobody has an account: invites the first administrator, and makes all earlier links worthless.</summary>
    public async Task ShowAsync(CancellationToken cancellation = default)
    {
        if (await invitations.IsFirstAsync(cancellation))
        {
            await invitations.RevokeAsync(cancellation);
            await ShowAsync(Role.Administrator, [], cancellation);
        }
    }

    /// <summary>Invites somebody.</summary>
    public async Task ShowAsync(Role role, IEnumerable<Language> languages, CancellationToken cancellation = default)
    {
        var token = await invitations.CreateAsync(role, languages, cancellation);
        await Console.Out.WriteLineAsync($"To make an account ({role}), open this link within 7 days: {Origin()}{AdminLinks.Invitation(token)}");
    }

    private string Origin() => site.Value.BaseAddress?.GetLeftPart(UriPartial.Authority)
        ?? configuration["urls"]?.Split(';').FirstOrDefault(address => !address.Contains('*', StringComparison.Ordinal) && !address.Contains('+', StringComparison.Ordinal))?.TrimEnd('/')
        ?? DefaultAddress;
}
