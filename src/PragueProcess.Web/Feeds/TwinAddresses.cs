using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Feeds;

/// <summary>
/// Leads the address of a twin, e.g. <c>/fr/membres.csv</c>, to the action of its page and remembers the format. No slug has a dot, so that
/// nothing else ends like this below a language.
/// </summary>
public sealed class TwinAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var dot = path.IndexOf('.', path.LastIndexOf('/') + 1);
        if (dot > 0 && path[dot - 1] != '/' && IsBelowLanguage(path[..dot]) && TwinFormat.Of(path[(dot + 1)..]) is { } format)
        {
            context.Features.Set(format);
            context.Request.Path = path[..dot];
            CrossOrigin.Open(context.Response);
        }

        return next(context);
    }

    /// <summary>The format that was asked for; null for the page itself.</summary>
    public static TwinFormat? FormatOf(HttpContext context) => context.Features.Get<TwinFormat>();

    private static bool IsBelowLanguage(string path) => Languages.TryParse(path.Split('/')[1], out _);
}
