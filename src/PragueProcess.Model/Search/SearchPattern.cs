namespace PragueProcess.Model.Search;

/// <summary>What a document must hold: any one of some stems or, as a phrase, all of them one after another.</summary>
internal sealed record PatternPart(IReadOnlyList<string> Stems, bool IsPhrase);

/// <summary>A query as the documents of one language are searched for it. Stems are letters and digits alone, so that none can be an operator.</summary>
internal sealed record SearchPattern(IReadOnlyList<PatternPart> Parts, bool NeedsAll)
{
    /// <summary>Every stem that is looked for.</summary>
    public IReadOnlySet<string> Stems { get; } = Parts.SelectMany(part => part.Stems).ToHashSet();

    /// <summary>A query of FTS5 (sqlite.org/fts5.html, 3).</summary>
    public string ToFts5() => Join(NeedsAll ? " AND " : " OR ", part => part.IsPhrase
        ? $"\"{string.Join(' ', part.Stems)}\""
        : $"({string.Join(" OR ", part.Stems.Select(stem => $"\"{stem}\""))})");

    /// <summary>A <c>tsquery</c> of PostgreSQL (manual, 8.11.2).</summary>
    public string ToTsQuery() => Join(NeedsAll ? " & " : " | ", part =>
        $"({string.Join(part.IsPhrase ? " <-> " : " | ", part.Stems.Select(stem => $"'{stem}'"))})");

    private string Join(string separator, Func<PatternPart, string> write) => string.Join(separator, Parts.Select(write));
}
