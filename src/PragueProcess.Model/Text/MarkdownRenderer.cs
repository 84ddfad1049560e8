namespace PragueProcess.Model.Text;

/// <summary>
/// Makes safe HTML of markdown; the only place where that happens. Understood are CommonMark without raw HTML (which is shown as
/// text), pipe tables, footnotes (<c>[^1]</c>) and words in another language, <c>[Asylum](lang:en)</c>.
/// A paragraph <c>Table: …</c> right before a table becomes its caption; <c>---:</c> and <c>:---:</c> align a column.
/// Links lead to <c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c>, <c>/…</c> and <c>#…</c>; others lose their address.
/// Images come from the site itself (<c>/…</c>); others are replaced by their description. Safe for use by many threads.
/// </summary>
public sealed class MarkdownRenderer
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxSourceLength = 200_000;

    /// <summary>How many of the characters <c>[ ] * _ ` &lt;</c> may stand between two blank lines.</summary>
    public const int MaxMarks = 1_000;

    /// <summary>How many cells the tables of a text may have together, filled up to whole rows.</summary>
    public const int MaxCells = 10_000;

    private readonly MarkdownSanitizer _sanitizer = new();
    private readonly TimeSpan _timeLimit;

    /// <summary>A renderer that takes at most five seconds for a text. What the other bounds let through takes a processor less than one.</summary>
    public MarkdownRenderer()
        : this(TimeSpan.FromSeconds(5))
    {
    }

    public MarkdownRenderer(TimeSpan timeLimit) => _timeLimit = timeLimit;

    /// <summary>Renders a text as an HTML fragment of at most 20 times its length and 10,000 characters.</summary>
    /// <exception cref="MarkdownRefusedException">The text is over a bound or cannot be read; nothing else is ever thrown.</exception>
    public string Render(string markdown, MarkdownOptions options)
    {
        MarkdownBounds.CheckLength(markdown);
        var source = TextNormalizer.Normalize(markdown);
        MarkdownBounds.Check(source);
        return TimeBox.Run(() => RenderChecked(source, options), _timeLimit);
    }

    private string RenderChecked(string source, MarkdownOptions options)
    {
        var limit = MarkdownBounds.OutputLimit(source);
        using var document = _sanitizer.Sanitize(MarkdownSyntax.ToHtml(source, options.TopHeading, limit));
        MarkdownLinks.Finish(document);
        MarkdownTables.Finish(document);
        MarkdownNotes.Finish(document, options);
        return MarkdownWriter.Write(document.Body!, limit);
    }
}
