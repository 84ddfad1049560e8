using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Feeds.OpenApi;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>What the site does not know.</summary>
[AllowAnonymous]
[ConditionalRequests]
[Section(Section.OpenQuestions)]
public sealed class OpenQuestionsController(OpenQuestionQueries questions, PageMetadataFactory metadata) : Controller
{
    /// <summary>What the site does not know.</summary>
    [HttpGet("")]
    [JsonOf<QuestionListJson>]
    public async Task<IActionResult> Show(Language language, CancellationToken cancellation)
    {
        var (open, items) = await questions.ListAsync(language, cancellation);
        var page = await metadata.ForSectionAsync(Section.OpenQuestions, language, cancellation);
        return View(new OpenQuestionsPage(page, open, items));
    }
}
