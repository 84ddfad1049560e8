using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Tests.Publishing;

/// <summary>The golden files are revisions as version 1 wrote them; they stay as they are, however the records change.</summary>
public class ContentJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<ItemKind> Kinds => [.. Enum.GetValues<ItemKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_revision_of_version_1_is_read_and_written_back_unchanged(ItemKind kind)
    {
        var golden = Golden(kind);
        var content = ContentJson.Read(kind, 1, golden);
        Assert.Equal(JsonNode.Parse(golden)!.ToJsonString(Relaxed), ContentJson.Write(content));
        Assert.Empty(ContentRules.Check(content));
    }

    [Fact]
    public void A_revision_of_version_1_keeps_its_meaning()
    {
        var meeting = Assert.IsType<MeetingContent>(ContentJson.Read(ItemKind.Meeting, 1, Golden(ItemKind.Meeting)));
        Assert.Equal(PartialDateRange.Parse("2016-02-11/2016-02-12"), meeting.Dates);
        Assert.Equal((MeetingStatus.Confirmed, MeetingAttendance.Unknown, PlaceStatement.CityAndState), (meeting.Status, meeting.Attendance, meeting.PlaceStatement));
        Assert.Equal(Languages.All, meeting.Texts.Keys);
        Assert.Equal((Language.Fr, ReviewState.AwaitingReview), (meeting.Texts[Language.Ru].SourceLanguage, meeting.Texts[Language.Ru].ReviewState));
        Assert.Equal("process-sofia-2016", Assert.Single(meeting.Differences).Source);
    }

    [Fact]
    public void A_revision_of_a_newer_version_is_not_guessed_at() =>
        Assert.Throws<NotSupportedException>(() => ContentJson.Read(ItemKind.Meeting, ItemContent.CurrentSchemaVersion + 1, Golden(ItemKind.Meeting)));

    [Fact]
    public void A_field_that_no_longer_exists_is_not_dropped_in_silence()
    {
        var json = JsonNode.Parse(Golden(ItemKind.Meeting))!;
        json["weather"] = "rain";
        Assert.Throws<JsonException>(() => ContentJson.Read(ItemKind.Meeting, 1, json.ToJsonString()));
    }

    /// <summary>The golden file of a kind.</summary>
    internal static string Golden(ItemKind kind, [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "Golden", $"{ItemKey.Name(kind)}.json"));
}
