using System.Data.Common;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Turns an exception into a status, and leaves the page for it to the status pages: one way to an error page, whatever the error.
/// </summary>
public static class Failures
{
    /// <summary>Answers with the status of the exception and without a body.</summary>
    public static IApplicationBuilder UseFailureStatuses(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = _ => Task.CompletedTask,
        StatusCodeSelector = Status,
        SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
    });

    /// <summary>503 when the database failed, the status that a bad request names, 500 otherwise.</summary>
    public static int Status(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when Causes(exception).OfType<DbException>().Any() => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }
}
