using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Controllers;

/// <summary>The web application manifests, one for each language.</summary>
[AllowAnonymous]
public sealed class ManifestController(InterfaceTexts texts) : Controller
{
    private const int OneDayInSeconds = 24 * 60 * 60;

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    [HttpGet("{language:language}/manifest.webmanifest")]
    [ResponseCache(Duration = OneDayInSeconds)]
    public JsonResult Show(Language language) =>
        new(WebManifest.Of(language, texts["Site.Name"]), Format) { ContentType = "application/manifest+json" };
}
