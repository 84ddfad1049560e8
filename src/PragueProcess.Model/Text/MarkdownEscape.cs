using System.Text;

namespace PragueProcess.Model.Text;

/// <summary>Makes words safe to stand in markdown.</summary>
public static class MarkdownEscape
{
    /// <summary>The words on one line, with a backslash before every ASCII punctuation mark (CommonMark 0.31.2, 2.4).</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length * 2);
        foreach (var letter in words.ReplaceLineEndings(" ").Replace('\t', ' ').Trim(' '))
        {
            escaped.Append(char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }
}
