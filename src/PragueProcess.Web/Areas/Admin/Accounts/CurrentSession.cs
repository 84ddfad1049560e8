using Microsoft.Extensions.Options;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>The session that the request belongs to.</summary>
public sealed class CurrentSession(TimeProvider clock, IOptions<AccountOptions> options)
{
    // So long is a person believed to be who signed in, for what is sensitive.
    private static readonly TimeSpan Confirmed = TimeSpan.FromMinutes(15);

    /// <summary>The session; null when nobody is signed in.</summary>
    public Session? Value { get; set; }

    /// <summary>The key of the session that the browser had, where somebody signs in anew; null when it had none.</summary>
    public string? FormerKey { get; set; }

    /// <summary>Whether the person has shown as much as the site asks for (<see cref="AccountOptions.RequiresStrongSignIn"/>).</summary>
    public bool IsEnough => Value is { IsStrong: true } || !options.Value.RequiresStrongSignIn;

    /// <summary>Whether the person has proved not long ago who they are.</summary>
    public bool IsConfirmed => Value is { } session && clock.GetUtcNow() - session.ConfirmedAt < Confirmed;
}
