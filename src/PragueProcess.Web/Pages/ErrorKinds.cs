namespace PragueProcess.Web.Pages;

/// <summary>What kind of error an HTTP status stands for.</summary>
public static class ErrorKinds
{
    /// <summary>The kind of a status (RFC 9110, 15).</summary>
    public static ErrorKind Of(int status) => status switch
    {
        StatusCodes.Status403Forbidden => ErrorKind.Forbidden,
        StatusCodes.Status404NotFound => ErrorKind.NotFound,
        StatusCodes.Status405MethodNotAllowed => ErrorKind.NotAllowed,
        StatusCodes.Status410Gone => ErrorKind.Gone,
        StatusCodes.Status413PayloadTooLarge => ErrorKind.TooLarge,
        StatusCodes.Status429TooManyRequests => ErrorKind.TooMany,
        StatusCodes.Status503ServiceUnavailable => ErrorKind.Unavailable,
        >= StatusCodes.Status500InternalServerError => ErrorKind.Failure,
        _ => ErrorKind.BadRequest,
    };
}
