using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Accounts;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>Keeps in the database what a session knows; the browser holds only its key, which is worth nothing once the session is ended.</summary>
public sealed class TicketStore(IHttpContextAccessor requests, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan Unlimited = TimeSpan.FromDays(1);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        if (Current.FormerKey is { } former)
        {
            await Sessions.EndAsync(former);
        }

        var browser = Request.Request.Headers[HeaderNames.UserAgent].ToString();
        var (session, key) = await Sessions.StartAsync(ticket.Principal.AccountId(), Serialize(ticket), browser, ticket.Principal.HasSeveralFactors(), ExpiryOf(ticket));
        Current.Value = session;
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        Sessions.RenewAsync(key, ticket.Principal.AccountId(), Serialize(ticket), ExpiryOf(ticket));

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (Request.GetEndpoint()?.Metadata.GetMetadata<AsStrangerAttribute>() is not null)
        {
            Current.FormerKey = key;
            return null;
        }

        Current.Value = await Sessions.FindAsync(key);
        return Current.Value is { } session ? TicketSerializer.Default.Deserialize(session.Ticket) : null;
    }

    public Task RemoveAsync(string key) => Sessions.EndAsync(key);

    private HttpContext Request => requests.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");

    private Sessions Sessions => Request.RequestServices.GetRequiredService<Sessions>();

    private CurrentSession Current => Request.RequestServices.GetRequiredService<CurrentSession>();

    private DateTimeOffset ExpiryOf(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Unlimited;

    private static byte[] Serialize(AuthenticationTicket ticket) => TicketSerializer.Default.Serialize(ticket);
}
