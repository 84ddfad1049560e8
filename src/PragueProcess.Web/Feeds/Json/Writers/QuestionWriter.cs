using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>What the site does not know.</summary>
public sealed class QuestionWriter(OpenQuestionQueries queries) : JsonWriter<OpenQuestionsPage, QuestionListJson>
{
    protected override async Task<QuestionListJson> ContentAsync(OpenQuestionsPage page, JsonRequest request)
    {
        var questions = (await request.AskAsync(queries.ListAsync)).Part(own => own.Questions);
        return new QuestionListJson([.. questions.Each(own => own, QuestionJson.KeyOf).Select(question => QuestionJson.Of(question, request.Links))]);
    }
}
