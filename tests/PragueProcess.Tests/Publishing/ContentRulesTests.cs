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
        ["InvalidField participants"] = Samples.Meeting("2016") with { Participants = 0 },
        ["InvalidField placeStatement"] = Samples.Meeting("2016") with { Place = null, PlaceStatement = PlaceStatement.CityAndState },
        ["InvalidField code"] = Samples.Member(1) with { Code = "PL" },
        ["InvalidField mapColumn"] = Samples.Member(1) with { MapColumn = Member.MapColumns + 1 },
        ["InvalidField url"] = Samples.Document(null) with { Versions = [new DocumentVersionContent { Language = "en", Url = "javascript:alert(1)" }] },
        ["InvalidField texts"] = Samples.Meeting("2016") with { Texts = new Dictionary<Language, TextContent>() },
        ["UnknownField dayte"] = Samples.Meeting("2016") with { Complements = new Dictionary<string, string> { ["dayte"] = "iom-profile" } },
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
        Assert.Equal(broken, string.Join(' ', details.Prepend(refusal.Reason)));
    }

    [Fact]
    public void The_samples_break_no_rule()
    {
        ItemContent[] samples = [Samples.Meeting("2016"), Samples.Member(1), Samples.Document(null), Samples.Page("page"), Samples.Term("member/poland", "2011")];
        Assert.Empty(samples.SelectMany(ContentRules.Check));
    }
}
