namespace PragueProcess.Model.Search;

/// <summary>How far two words are from one another.</summary>
internal static class Spelling
{
    private const int ShortestCorrected = 4;
    private const int LongestWithOneSlip = 6;

    /// <summary>How many slips a word of a length may have to be recognised: none below four letters, one up to six, else two.</summary>
    public static int SlipsIn(int length) => length < ShortestCorrected ? 0 : length <= LongestWithOneSlip ? 1 : 2;

    /// <summary>
    /// The letters that must be added, left out or replaced, and the neighbours that must be exchanged, to make one word of the other:
    /// the restricted Damerau–Levenshtein distance.
    /// </summary>
    public static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, one, other, i, j);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static int Step(int[,] rows, string one, string other, int i, int j)
    {
        var cost = one[i - 1] == other[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
