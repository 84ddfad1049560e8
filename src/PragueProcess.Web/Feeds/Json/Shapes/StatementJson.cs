using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>An objective or a strategic priority.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Titles">Null in all languages where it has no title.</param>
public sealed record StatementJson(string Key, string Permalink, LocalizedJson Titles, TextJson? Text, SourcingJson Sourcing)
{
    public static IReadOnlyList<StatementJson> Each(Translated<IReadOnlyList<Statement>> statements, JsonLinks links) =>
        [.. statements.Each(own => own, statement => statement.Key).Select(statement => Of(statement, links))];

    private static StatementJson Of(Translated<Statement> statement, JsonLinks links) => new(
        statement.Own.Key,
        links.Permalink(statement.Own.Key),
        statement.Words(own => own.Text is { IsFallback: false, Title: { Length: > 0 } title } ? title : null),
        TextJson.Of(statement.Own.Text),
        SourcingJson.Of(statement.Part(own => own.Sourcing), links));
}

/// <summary>What the process is for.</summary>
public sealed record ObjectivesJson(IReadOnlyList<StatementJson> Objectives, IReadOnlyList<StatementJson> Priorities);
