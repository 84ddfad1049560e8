namespace PragueProcess.Web.Setup;

/// <summary>
/// Answers 400 to a path or query that no link of the site leads to and no browser makes of what a person types: too long, badly encoded,
/// or with control characters. Behind it, paths and queries are text of a known size that is safe to log and to look up.
/// </summary>
public sealed class RequestGuard(RequestDelegate next)
{
    /// <summary>The longest path, in characters as sent.</summary>
    public const int MaxPathLength = 1024;

    /// <summary>The longest query, in characters as sent.</summary>
    public const int MaxQueryLength = 16 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (IsSound(RequestTarget.Path(context.Request), MaxPathLength) && IsSound(RequestTarget.Query(context.Request), MaxQueryLength))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsSound(string sent, int maxLength) =>
        sent.Length <= maxLength && PercentEncoding.TryDecode(sent, out var text) && !text.Any(char.IsControl);
}
