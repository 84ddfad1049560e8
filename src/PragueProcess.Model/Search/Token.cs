namespace PragueProcess.Model.Search;

/// <summary>A word of a text.</summary>
/// <param name="Word">In lower case, without accents, article and possessive: “l’Économie” is <c>economie</c>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct Token(string Word, int Start, int Length)
{
    public int End => Start + Length;
}
