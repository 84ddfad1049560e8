using System.Text.Json.Nodes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Tests.Web.Feeds.Parity;

/// <summary>Reads statements from items of JSON.</summary>
internal static class JsonFacts
{
    public static Statement Statement(JsonNode item, Language language, string? dates) => new(
        new Uri(item.Text("url")!).AbsolutePath,
        item.Text($"names.{language.Code()}")!,
        item["kind"]?.Text($"names.{language.Code()}"),
        dates is null ? null : Parity.Statement.Words(Dates(item[dates]), language),
        item["place"] is { } place ? Place(place, language.Code()) : null);

    private static PartialDateRange? Dates(JsonNode? dates) => dates is null ? null : new PartialDateRange(Date(dates["start"]), Date(dates["end"]));

    private static PartialDate? Date(JsonNode? date)
    {
        var read = date is null ? null : PartialDate.Parse(date.Text("value")!);
        Assert.Equal(read?.Precision.ToString(), date?.Text("precision"), ignoreCase: true);
        return read;
    }

    private static string Place(JsonNode place, string code) =>
        place["city"] is { } city ? $"{city.Text(code)}, {place.Text($"state.{code}")}" : place.Text($"state.{code}")!;
}
