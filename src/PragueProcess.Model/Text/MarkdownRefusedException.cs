namespace PragueProcess.Model.Text;

/// <summary>A text is beyond what is rendered; <see cref="Reason"/> says in which respect.</summary>
public sealed class MarkdownRefusedException(MarkdownRefusal reason, Exception? cause = null)
    : Exception($"The markdown is refused: {reason}.", cause)
{
    public MarkdownRefusal Reason { get; } = reason;
}
