using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Tests.Publishing;

/// <summary>Items beside those of the repository's content, fit to be published.</summary>
internal static class Samples
{
    public static MeetingContent Meeting(string dates, string slug = "atelier") => new()
    {
        Dates = PartialDateRange.Parse(dates),
        Kind = "workshop",
        Place = "warsaw",
        Sources = ["iom-profile"],
        Texts = French(new TextContent { Title = "Atelier", Slug = slug, SourceLanguage = Language.Fr, ReviewState = ReviewState.Original }),
    };

    public static DocumentContent Document(string? meeting) => new()
    {
        Kind = "declaration",
        OriginalTitle = "A paper",
        OriginalLanguage = "en",
        Meeting = meeting,
        Sources = ["iom-profile"],
        Texts = French(new TextContent { Title = "Un papier", Slug = "un-papier", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original }),
    };

    public static MemberContent Member(int number) => new()
    {
        Category = MemberCategory.Organisation,
        MapColumn = (number % Model.Entities.Member.MapColumns) + 1,
        MapRow = (number / Model.Entities.Member.MapColumns) + 1,
        Sources = ["iom-profile"],
        Texts = French(new TextContent { Title = $"Membre {number}", Slug = $"membre-{number}", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original }),
    };

    public static PresidencyTermContent Term(string? holder, string? dates) => new()
    {
        Holder = holder,
        Dates = dates is null ? null : PartialDateRange.Parse(dates),
        Sources = ["iom-profile"],
    };

    public static InitiativeContent Initiative(params string[] leads) => new()
    {
        Dates = PartialDateRange.Parse("2013/2015"),
        Leads = leads,
        Sources = ["iom-profile"],
        Texts = French(new TextContent { Title = "Initiative", Body = "Un texte.", SourceLanguage = Language.Fr, ReviewState = ReviewState.Original }),
    };

    public static PageContent Page(string slug, string body = "Un texte.") => new()
    {
        Texts = French(new TextContent { Title = "Page", Slug = slug, Body = body, SourceLanguage = Language.Fr, ReviewState = ReviewState.Original }),
    };

    private static Dictionary<Language, TextContent> French(TextContent text) => new() { [Language.Fr] = text };
}
