using DiffPlex;
using DiffPlex.Chunkers;

namespace PragueProcess.Model.Text;

/// <summary>What became of some words.</summary>
public enum WordFate
{
    Kept,
    Removed,
    Added,
}

/// <summary>Words that follow each other and share their fate.</summary>
public sealed record WordRun(WordFate Fate, string Text);

/// <summary>Compares two plain texts word by word.</summary>
public static class WordDiff
{
    // The time grows with the square of the words that differ; two texts with more of them are two texts.
    private const int MaxDifferingWords = 2_000;
    private const int KeptAround = 5;
    private const int MaxWordsOfRun = 60;
    private const int MaxRuns = 40;
    private const string Gap = "…";

    /// <summary>The texts as runs of words, in order.</summary>
    public static IReadOnlyList<WordRun> Compare(string before, string after)
    {
        var (old, @new) = (Words(before), Words(after));
        var head = old.AsSpan().CommonPrefixLength(@new);
        var tail = old.AsEnumerable().Reverse().Zip(@new.AsEnumerable().Reverse()).Take(Math.Min(old.Length, @new.Length) - head)
            .TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. Run(WordFate.Kept, old[..head]),
            .. Middle(old[head..^tail], @new[head..^tail]),
            .. Run(WordFate.Kept, old[^tail..]),
        ];
    }

    /// <summary>The same, shortened: of what was kept only the words next to a change, of a long change only its beginning.</summary>
    public static IReadOnlyList<WordRun> Excerpt(string before, string after)
    {
        var runs = Compare(before, after);
        var shortened = runs.Select((run, index) => run with { Text = Shorten(run, index == 0, index == runs.Count - 1) });
        return runs.Count <= MaxRuns ? [.. shortened] : [.. shortened.Take(MaxRuns), new WordRun(WordFate.Kept, Gap)];
    }

    private static IEnumerable<WordRun> Middle(string[] old, string[] @new)
    {
        if (old.Length + @new.Length > MaxDifferingWords)
        {
            return [.. Run(WordFate.Removed, old), .. Run(WordFate.Added, @new)];
        }

        var diff = Differ.Instance.CreateDiffs(string.Join(' ', old), string.Join(' ', @new), false, false, new CustomFunctionChunker(Words));
        var kept = 0;
        var runs = new List<WordRun>();
        foreach (var block in diff.DiffBlocks)
        {
            runs.AddRange(Run(WordFate.Kept, old[kept..block.DeleteStartA]));
            kept = block.DeleteStartA + block.DeleteCountA;
            runs.AddRange(Run(WordFate.Removed, old[block.DeleteStartA..kept]));
            runs.AddRange(Run(WordFate.Added, @new[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]));
        }

        return [.. runs, .. Run(WordFate.Kept, old[kept..])];
    }

    private static string Shorten(WordRun run, bool isFirst, bool isLast)
    {
        var words = Words(run.Text);
        if (run.Fate != WordFate.Kept)
        {
            return words.Length <= MaxWordsOfRun ? run.Text : string.Join(' ', words.Take(MaxWordsOfRun).Append(Gap));
        }

        var before = isFirst ? 0 : KeptAround;
        var after = isLast ? 0 : KeptAround;
        return words.Length <= before + after + 1 ? run.Text : string.Join(' ', [.. words[..before], Gap, .. words[^after..]]);
    }

    private static IEnumerable<WordRun> Run(WordFate fate, string[] words) => words.Length == 0 ? [] : [new WordRun(fate, string.Join(' ', words))];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
