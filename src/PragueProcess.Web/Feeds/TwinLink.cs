namespace PragueProcess.Web.Feeds;

/// <summary>A page in another format.</summary>
/// <param name="Path">Of a filtered list with its query.</param>
public sealed record TwinLink(TwinFormat Format, string Path);
