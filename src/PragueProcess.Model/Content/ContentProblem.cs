namespace PragueProcess.Model.Content;

/// <summary>What is wrong in the content folder, and where.</summary>
/// <param name="File">The path below the folder, with “/”.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}, line {Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>The content folder cannot be imported; nothing was.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
