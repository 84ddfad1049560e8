using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Model.Content;

/// <summary>Finds the line of the content folder that a refusal of publishing speaks of.</summary>
internal sealed class RefusalLocator(string folder)
{
    public IReadOnlyList<ContentProblem> Locate(Outcome outcome) => [.. outcome.Refusals.Select(Locate)];

    private ContentProblem Locate(Refusal refusal)
    {
        var key = refusal.ItemKey!;
        var file = refusal.Details.OfType<Language>().Select(language => ContentFiles.Text(key, language)).FirstOrDefault(ContentFiles.Facts(key));
        return new ContentProblem(file, Line(file, refusal), refusal.ToString());
    }

    private int Line(string file, Refusal refusal)
    {
        var path = Path.Combine(folder, file);
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        // The most telling detail, a key or token, is the last that the file holds.
        return refusal.Details.OfType<string>().Reverse()
            .Select(detail => Array.FindIndex(lines, line => line.Contains(detail.Split('/')[^1], StringComparison.Ordinal)) + 1)
            .FirstOrDefault(line => line > 0, 1);
    }
}
