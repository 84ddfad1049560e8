using PragueProcess.Model.Checks;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A contradiction or gap that the site found in its own content.</summary>
/// <param name="Kind">What is wrong or missing.</param>
/// <param name="Item">The item that it concerns.</param>
/// <param name="MemberCount">The numbers that differ; null for questions of other kinds.</param>
/// <param name="Difference">What another source says; null where sources do not differ.</param>
public sealed record QuestionJson(FindingKind Kind, LinkJson Item, MemberCountJson? MemberCount, DifferenceJson? Difference)
{
    public static QuestionJson Of(Translated<OpenQuestion> question, JsonLinks links) => new(
        question.Own.Finding.Kind,
        LinkJson.To(question.Part(own => own.Item), links),
        MemberCountJson.Of(question.Own.Finding),
        question.Maybe(own => own.Statement) is { } said ? DifferenceJson.Of(said, links) : null);

    /// <summary>What tells the question from all others.</summary>
    public static string KeyOf(OpenQuestion question) =>
        $"{question.Finding.Kind} {question.Item.Key} {(question.Statement is { } said ? DifferenceJson.KeyOf(said) : "")}";
}

/// <summary>What the site does not know, kind by kind.</summary>
public sealed record QuestionListJson(IReadOnlyList<QuestionJson> Questions);
