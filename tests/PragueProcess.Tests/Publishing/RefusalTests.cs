using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Publishing;

public class RefusalTests
{
    public static TheoryData<RefusalReason> Reasons => [.. Enum.GetValues<RefusalReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_refusal_is_worded_in_four_languages(RefusalReason reason)
    {
        var words = Languages.All.Select(new Refusal(reason, "one", "two", "three").In).ToList();
        Assert.Equal(4, words.Distinct().Count());
        Assert.All(words, Assert.NotEmpty);
        Assert.Matches(@"\p{IsCyrillic}", words[(int)Language.Ru]);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_refusal_names_the_same_details_in_every_language(RefusalReason reason)
    {
        string[] details = ["<one>", "<two>", "<three>"];
        var named = Languages.All.Select(language => new Refusal(reason, details).In(language))
            .Select(words => string.Join(" ", details.Where(detail => words.Contains(detail, StringComparison.Ordinal))));
        Assert.Single(named.Distinct());
    }

    [Fact]
    public void A_language_is_named_by_its_own_name() =>
        Assert.Contains("Русский", new Refusal(RefusalReason.UnknownToken, Language.Ru, "x").In(Language.Fr), StringComparison.Ordinal);
}
