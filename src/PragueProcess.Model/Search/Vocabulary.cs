using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Search;

/// <summary>Collects the words of the documents of one language.</summary>
internal sealed class Vocabulary(Language language, TextAnalyzer analyzer)
{
    private readonly Dictionary<string, Dictionary<string, int>> _spellings = [];

    public void Add(SearchDocument document)
    {
        foreach (var text in new[] { document.Title, document.Names, document.Body, document.Path })
        {
            Add(text);
        }
    }

    public IEnumerable<SearchWord> Words => _spellings.Select(pair => new SearchWord
    {
        Language = language,
        Word = pair.Key,
        Stem = analyzer.Stem(pair.Key),
        Spelling = pair.Value.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key,
        Count = pair.Value.Values.Sum(),
    });

    private void Add(string text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (!_spellings.TryGetValue(token.Word, out var spellings))
            {
                _spellings[token.Word] = spellings = [];
            }

            var spelling = token.Length > SearchWord.MaxLength ? token.Word : text.Substring(token.Start, token.Length);
            spellings[spelling] = spellings.GetValueOrDefault(spelling) + 1;
        }
    }
}
