using PragueProcess.Model.Entities.Contents;
using YamlDotNet.Core;

namespace PragueProcess.Model.Content;

/// <summary>A text of an item as a markdown file: a YAML head between two lines of <c>---</c>, then the body.</summary>
internal static class TextFile
{
    private const string Fence = "---\n";

    public static string Write(TextContent text)
    {
        var body = text.Body.Length > 0 ? $"{text.Body}\n" : "";
        return $"{Fence}{ContentYaml.Write(text)}{Fence}{body}";
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="YamlException">The file has no head, or the head is wrong.</exception>
    public static TextContent Read(string file)
    {
        var end = file.IndexOf($"\n{Fence}", StringComparison.Ordinal);
        if (!file.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            throw new YamlException("The file does not begin with a head between two lines of “---”.");
        }

        // The fence is replaced, not cut, so that the line numbers of problems are those of the file.
        var head = $"\n{file[Fence.Length..(end + 1)]}";
        var text = (TextContent?)ContentYaml.Read(head, typeof(TextContent)) ?? throw new YamlException("The head is empty.");
        return text with { Body = file[(end + 1 + Fence.Length)..].Trim('\n') };
    }
}
