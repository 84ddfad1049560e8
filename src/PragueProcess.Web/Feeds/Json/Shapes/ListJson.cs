namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A stretch of a list.</summary>
/// <param name="Total">How many entries the whole list has.</param>
/// <param name="Next">Where the list goes on; null at its end.</param>
public sealed record ListJson<T>(int Total, string? Next, IReadOnlyList<T> Items)
    where T : notnull;
