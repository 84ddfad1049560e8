using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;

namespace PragueProcess.Tests.Web.Probes;

/// <summary>Fails in the way it is asked to.</summary>
[AllowAnonymous]
[Route("{language:language}/probe")]
public sealed class FailureProbesController : Controller
{
    private const string Inside = "words-of-an-exception";

    [HttpGet("gone")]
    public IActionResult Removed() => StatusCode(StatusCodes.Status410Gone);

    [HttpGet("{failure}")]
    public async Task<IActionResult> Fail(string failure)
    {
        if (failure == "broken-off")
        {
            await Response.WriteAsync("begun");
            await Response.Body.FlushAsync();
        }

        throw failure switch
        {
            "database" => new InvalidOperationException(Inside, new SqliteException(Inside, 14)),
            "bad-body" => new BadHttpRequestException(Inside, StatusCodes.Status413PayloadTooLarge),
            _ => new InvalidOperationException(Inside),
        };
    }
}
