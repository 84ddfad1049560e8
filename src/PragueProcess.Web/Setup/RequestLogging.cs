using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace PragueProcess.Web.Setup;

/// <summary>
/// One line per request: method, path, status, time taken, network of the visitor. No query, no user agent, no full address.
/// The path is written percent-encoded, so that nothing in it can look like another line.
/// </summary>
public static class RequestLogging
{
    private const string Line = "{Method} {Path} {Status} in {Milliseconds:0} ms from {Network}";

    /// <summary>Logs the requests that pass here with the status that their clients see.</summary>
    public static IApplicationBuilder UseSiteRequestLogging(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options => Configure(options, app.ApplicationServices.GetRequiredService<Serilog.ILogger>()));

    private static void Configure(RequestLoggingOptions options, Serilog.ILogger logger)
    {
        options.Logger = logger;
        options.MessageTemplate = Line;
        options.GetLevel = (context, _, exception) => Level(context, exception);
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            Property("Method", context.Request.Method),
            Property("Path", context.Request.Path.ToUriComponent()),
            Property("Status", status),
            Property("Milliseconds", elapsed),
            Property("Network", ClientNetwork.Of(context.Connection.RemoteIpAddress)),
        ];
    }

    private static LogEventLevel Level(HttpContext context, Exception? exception)
    {
        if (exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            return LogEventLevel.Error;
        }

        return context.Request.Path.StartsWithSegments(HealthProbes.Path) ? LogEventLevel.Debug : LogEventLevel.Information;
    }

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}
