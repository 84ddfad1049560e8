namespace PragueProcess.Model.Text;

/// <summary>Why a text is not rendered.</summary>
public enum MarkdownRefusal
{
    /// <summary>The source is longer than <see cref="MarkdownRenderer.MaxSourceLength"/>.</summary>
    SourceTooLong,

    /// <summary>Lines without a blank one between them hold more than <see cref="MarkdownRenderer.MaxMarks"/> marks.</summary>
    TooManyMarks,

    /// <summary>The tables have more than <see cref="MarkdownRenderer.MaxCells"/> cells.</summary>
    TooManyCells,

    /// <summary>The page would be far longer than the source.</summary>
    OutputTooLong,

    /// <summary>Rendering took longer than the renderer's time limit.</summary>
    TooSlow,

    /// <summary>Markdown cannot be read from the text, most often because it is nested too deeply.</summary>
    Unreadable,
}
