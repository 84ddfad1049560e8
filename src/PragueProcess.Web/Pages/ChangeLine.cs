using PragueProcess.Model.Text;

namespace PragueProcess.Web.Pages;

/// <summary>What changed in one field, in words.</summary>
/// <param name="Label">The field's name; of a text with its language.</param>
/// <param name="Runs">The old words, removed, and the new ones, added; of a long text its changed passages. None when nothing can be shown.</param>
/// <param name="LanguageCode">The language of the words, ISO 639-1, where it is not the reader's.</param>
public sealed record ChangeLine(string Label, IReadOnlyList<WordRun> Runs, string? LanguageCode)
{
    private const string Nothing = "–";

    /// <summary>The line as plain text, e.g. “lieu : Lisbonne, Portugal → Porto, Portugal”.</summary>
    public string Text => Runs.Count == 0 ? Label : $"{Label}: {Words(WordFate.Added)} → {Words(WordFate.Removed)}";

    private string Words(WordFate without) =>
        string.Join(' ', Runs.Where(run => run.Fate != without).Select(run => run.Text)) is { Length: > 0 } words ? words : Nothing;
}
