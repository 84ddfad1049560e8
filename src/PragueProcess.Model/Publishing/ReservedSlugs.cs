namespace PragueProcess.Model.Publishing;

/// <summary>Names that no free page may take, because a section of the site stands there.</summary>
public sealed record ReservedSlugs(IReadOnlySet<string> Names);
