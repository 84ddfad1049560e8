using CsCheck;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Tests.Storage;

namespace PragueProcess.Tests.Search;

/// <summary>Whatever is typed, the search answers.</summary>
public sealed class HostileQueryTests : SeededTests
{
    private const int Tried = 300;

    private static readonly string[] Pieces =
    [
        "AND", "OR", "NOT", "NEAR", "NEAR(a b, 5)", "*", "^", ":", "TitleStems:", "(", ")", "((((", "-", "+", ",", ".", "\"", "\"\"", "«", "»", "“", "”", "'", "''", "’",
        "\\", "%", "_", ";", "--", "/*", "&", "|", "!", "<->", "<", ">", "{", "}", "[", "]", "\0", "\u0001", "\u001E", "\t", "\n", "\uFFFD", "\uD800", "\uDC00", "😀",
        "a\u0301", "e\u0301\u0302", "\u202E", "\uFEFF", "İ", "ß", "ﬁ", "Ǆ", "中文", "עברית", "हिन्दी", "'); DROP TABLE Items; --", "Poland", "Pologne", "Москва", "2016", "l’", "d'", "s", "x",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<string> Queries = Gen.OneOf(
        Piece.Array[0, 40].Select(pieces => string.Join(' ', pieces)),
        Piece.Array[0, 60].Select(string.Concat),
        Gen.String[0, 300],
        Gen.Char.Array[0, 100].Select(letters => new string(letters)));

    [Fact]
    public Task No_query_fails() => Database.GetAsync(async (SearchQueries search) =>
    {
        var queries = new List<string>();
        Queries.Sample(queries.Add, iter: Tried, threads: 1);
        foreach (var (query, index) in queries.Select((query, index) => (query, index)))
        {
            var language = Languages.All[index % Languages.All.Count];
            Assert.Equal(query.Length <= SearchQueries.MaxLength ? query : query[..SearchQueries.MaxLength], (await search.FindAsync(language, query, null, default)).Query);
            await search.SuggestAsync(language, query, default);
        }

        return queries.Count;
    });

    [Theory]
    [InlineData("Poland AND NOT Sweden", SearchAnswer.AllWords)]
    [InlineData("\"Poland", SearchAnswer.AllWords)]
    [InlineData("Poland* ^ (", SearchAnswer.AllWords)]
    [InlineData("TitleStems:Poland", SearchAnswer.SomeWords)]
    [InlineData("Pol\0and", SearchAnswer.SomeWords)]
    [InlineData("* ( ) \" ^ : -", SearchAnswer.NoQuestion)]
    public async Task Operators_of_the_database_are_words_or_nothing(string query, SearchAnswer answer) =>
        Assert.Equal(answer, (await Database.GetAsync((SearchQueries search) => search.FindAsync(Language.En, query, null, default))).Answer);

    [Fact]
    public async Task A_query_of_ten_thousand_letters_is_answered()
    {
        var results = await Database.GetAsync((SearchQueries search) => search.FindAsync(Language.Fr, string.Concat(Enumerable.Repeat("a\" ", 3_400)), null, default));

        Assert.True(results.IsCut);
        Assert.Equal(SearchQueries.MaxLength, results.Query.Length);
    }
}
