using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Tartarus.Snowball.Ext;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Search;

/// <summary>Takes texts and queries of one language apart in the same way, whatever the database is. Not for two threads at once.</summary>
internal sealed class TextAnalyzer(Language language)
{
    private static readonly Dictionary<Language, HashSet<string>> StopWords = new()
    {
        [Language.Fr] = Folded(FrenchAnalyzer.DefaultStopSet),
        [Language.En] = Folded(EnglishAnalyzer.DefaultStopSet),
        [Language.Es] = Folded(SpanishAnalyzer.DefaultStopSet),
        [Language.Ru] = Folded(RussianAnalyzer.DefaultStopSet),
    };

    private readonly Func<string, string> _stem = StemmerOf(language);

    /// <summary>The words of a text with their stems.</summary>
    public IEnumerable<(Token Token, string Stem)> Analyze(string text) =>
        Tokenizer.Tokenize(text).Select(token => (token, Stem(token.Word)));

    /// <summary>The stems of a text's words, separated by spaces.</summary>
    public string Stems(string text) => string.Join(' ', Analyze(text).Select(word => word.Stem));

    /// <summary>The word without its ending; words with digits have none.</summary>
    public string Stem(string word) => word.Any(char.IsDigit) ? word : _stem(word) is { Length: > 0 } stem ? stem : word;

    /// <summary>True for words such as “of”, which tell nothing.</summary>
    public bool IsStopWord(string word) => StopWords[language].Contains(word);

    private static HashSet<string> Folded(IEnumerable<string> words) => [.. words.SelectMany(Tokenizer.WordsOf)];

    // The light stemmers of Savoy work on words without accents, as people type them; Porter's English one has no accents to miss.
    private static Func<string, string> StemmerOf(Language language) => language switch
    {
        Language.Fr => Light(new FrenchLightStemmer().Stem),
        Language.Es => Light(new SpanishLightStemmer().Stem),
        Language.Ru => Light(new RussianLightStemmer().Stem),
        _ => English(new EnglishStemmer()),
    };

    private static Func<string, string> Light(Func<char[], int, int> stem) => word =>
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, stem(letters, letters.Length));
    };

    private static Func<string, string> English(EnglishStemmer stemmer) => word =>
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    };
}
