namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>A kind of meetings or documents.</summary>
/// <param name="Key">Its immutable name; of meetings the value of the query's “kind”.</param>
public sealed record KindJson(string Key, LocalizedJson Names);

/// <summary>A kind of meetings of which there are some.</summary>
/// <param name="Key">Its immutable name, the value of the query's “kind”.</param>
/// <param name="Count">How many there are in all years.</param>
public sealed record KindCountJson(string Key, LocalizedJson Names, int Count);
