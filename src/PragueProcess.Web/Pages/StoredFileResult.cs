using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Web.Pages;

/// <summary>A stored file, or the part of it that was asked for, sent piece by piece.</summary>
public sealed class StoredFileResult : FileStreamResult
{
    private readonly string _name;
    private readonly bool _isInline;

    /// <param name="content">The content.</param>
    /// <param name="name">The name under which it is to be saved; its type follows from it.</param>
    /// <param name="sha256">The hash of the content, which is its strong validator (RFC 9110, 8.8.3).</param>
    /// <param name="isInline">Whether browsers are to show it rather than to save it.</param>
    public StoredFileResult(StoredFileStream content, string name, string sha256, bool isInline)
        : base(content, MediaTypeOf(FileTypes.Of(name)!.Value))
    {
        (_name, _isInline, Type) = (name, isInline, FileTypes.Of(name)!.Value);
        EntityTag = new EntityTagHeaderValue($"\"{sha256}\"");
        EnableRangeProcessing = true;
    }

    public FileType Type { get; }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        // The headers depend on the type, also where an answer has none (RFC 9110, 15.4.5).
        context.HttpContext.Features.Set(this);
        // RFC 6266, with the name in ASCII for old programs and as it is for all others.
        var disposition = new ContentDispositionHeaderValue(_isInline ? "inline" : "attachment");
        disposition.SetHttpFileName(_name);
        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "public, no-cache";
        }

        return base.ExecuteResultAsync(context);
    }

    private static string MediaTypeOf(FileType type) => type == FileType.Csv ? $"{type.MediaType()}; charset=utf-8" : type.MediaType();
}
