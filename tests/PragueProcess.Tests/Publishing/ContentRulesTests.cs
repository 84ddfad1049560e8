using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Publishing;

public class ContentRulesTests
{
    public static TheoryData<string> Broken => [.. Rules.Keys];

    private static readonly Dictionary<string, ItemContent> Rules = new()
    {
        ["InvalidField sources"] = Samples.Meeting("2016") with { Sources = [] },
        ["InvalidField dates"] = Samples.Meeting("2016/.."),
        ["OutOfRange participants 1 100000"] = Samples.Meeting("2016") with { Participants = 0 },
        ["InvalidField sources "] = Samples.Meeting("2016") with { Sources = ["iom-profile", "iom-profile"] },
        ["InvalidField hosts"] = Samples.Meeting("2016") with { Hosts = ["icmpd", "icmpd"] },
        ["InvalidField leads"] = Samples.Initiative(),
        ["InvalidField leads "] = Samples.Initiative("member/poland", "member/poland"),
        ["InvalidField versions"] = Samples.Document(null) with { Versions = [new DocumentVersionContent { Language = "en" }, new DocumentVersionContent { Language = "en", Url = "https://example.org" }] },
        ["InvalidField language"] = Samples.Document(null) with { Versions = [new DocumentVersionContent { Language = "EN" }] },
        ["InvalidField originalLanguage"] = Samples.Document(null) with { OriginalLanguage = "english" },
        ["InvalidField placeStatement"] = Samples.Meeting("2016") with { Place = null, PlaceStatement = PlaceStatement.CityAndState },
        ["InvalidField code"] = Samples.Member(1) with { Code = "PL" },
        ["InvalidField code "] = Samples.Member(1) with { Category = MemberCategory.State, Code = "pl" },
        ["InvalidField aliases"] = Samples.Member(1) with { Aliases = [.. Enumerable.Range(1, 41).Select(number => $"Alias {number}")] },
        [$"OutOfRange mapColumn 1 {Member.MapColumns}"] = Samples.Member(1) with { MapColumn = Member.MapColumns + 1 },
        ["InvalidField url"] = Samples.Document(null) with { Versions = [new DocumentVersionContent { Language = "en", Url = "javascript:alert(1)" }] },
        ["InvalidField texts"] = Samples.Meeting("2016") with { Texts = new Dictionary<Language, TextContent>() },
        ["UnknownField dayte"] = Samples.Meeting("2016") with { Complements = new Dictionary<string, string> { ["dayte"] = "iom-profile" } },
        ["InvalidField email"] = Contact() with { Email = "nobody" },
        ["InvalidField telephone"] = Contact() with { Telephone = "none" },
        ["TooLong email 300"] = Contact() with { Email = $"{new string('a', 300)}@example.org" },
        ["TooLong officialTitle 300"] = Samples.Meeting("2016") with { OfficialTitle = new string('a', 301) },
        ["TooLong title 300 Fr"] = Samples.Meeting("2016").With(Language.Fr, text => text with { Title = new string('a', 301) }),
        ["InvalidField slug"] = Samples.Meeting("2016", "Not A Slug"),
        ["MissingText Fr title"] = Samples.Meeting("2016").With(Language.Fr, text => text with { Title = " " }),
        ["MissingText Fr slug"] = Samples.Meeting("2016").With(Language.Fr, text => text with { Slug = null }),
        ["MissingText Fr body"] = Samples.Page("page", ""),
        ["MissingOriginal Fr"] = Samples.Page("page").With(Language.Fr, text => text with { SourceLanguage = Language.En }),
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_is_told(string broken)
    {
        var refusal = Assert.Single(ContentRules.Check(Rules[broken]));
        var details = refusal.Reason == RefusalReason.InvalidField ? refusal.Details.Take(1) : refusal.Details;
        Assert.Equal(broken.TrimEnd(), string.Join(' ', details.Prepend(refusal.Reason)));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_is_told_in_words_of_the_language_alone(string broken)
    {
        var refusal = Assert.Single(ContentRules.Check(Rules[broken]));
        var rule = refusal.Reason == RefusalReason.InvalidField ? (string)refusal.Details[1] : "InvalidField";
        Assert.All(Languages.All, language => Assert.DoesNotContain(rule, refusal.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void No_rule_of_any_kind_is_worded_by_the_framework()
    {
        var records = typeof(ItemContent).Assembly.GetTypes().Where(type => type.Namespace == typeof(ItemContent).Namespace);
        var rules = records.SelectMany(record => record.GetProperties()).SelectMany(property => property.GetCustomAttributes<ValidationAttribute>()
            .Where(rule => !(rule is RangeAttribute || (rule is MaxLengthAttribute && property.PropertyType == typeof(string))))
            .Select(rule => (Name: $"{property.DeclaringType!.Name}.{property.Name}", Rule: rule.FormatErrorMessage(property.Name)))).ToList();
        Assert.NotEmpty(rules);
        Assert.DoesNotContain(rules, rule => new Refusal(RefusalReason.InvalidField, "field", rule.Rule).In(Language.Fr).Contains(rule.Rule, StringComparison.Ordinal));
    }

    [Fact]
    public void The_samples_break_no_rule()
    {
        ItemContent[] samples = [Samples.Meeting("2016"), Samples.Member(1), Samples.Document(null), Samples.Page("page"), Samples.Term("member/poland", "2011")];
        Assert.Empty(samples.SelectMany(ContentRules.Check));
    }

    private static ContactContent Contact() => new() { Position = 1, Sources = ["iom-profile"], Texts = Samples.Meeting("2016").Texts };
}
