using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Areas.Admin.Files;

/// <summary>
/// Takes a form with a file, whose content is not read before the action does so. The form's token is checked all the same: it stands before the file.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadAttribute : Attribute, IAsyncAuthorizationFilter, IAntiforgeryPolicy, IOrderedFilter
{
    // The fields, and what parts them from the file.
    private const int BytesAround = 64 * 1024;

    /// <summary>After the token's check for other forms, in whose place this one stands.</summary>
    public int Order => 1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = http.RequestServices.GetRequiredService<IOptions<FilesOptions>>().Value.MaxBytes + BytesAround;
        }

        if (!await IsSoundAsync(http))
        {
            context.Result = new AntiforgeryValidationFailedResult();
        }
    }

    /// <summary>The file of the form; null when none was chosen.</summary>
    internal static IncomingFile? FileOf(HttpContext http) => http.Features.Get<IncomingFile>();

    private static async Task<bool> IsSoundAsync(HttpContext http)
    {
        try
        {
            if (await IncomingFile.ReadAsync(http.Request, http.RequestAborted) is not { } form)
            {
                return false;
            }

            http.Request.Form = new FormCollection(form.Fields);
            http.Features.Set(form.File);
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        }
        catch (Exception failure) when (failure is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // It broke off, or is no such form.
            return false;
        }
    }
}
