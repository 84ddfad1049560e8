using System.Globalization;
using System.Text.Json;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Publishing;

/// <summary>Keeps refusals, so that a person can read them later in their language.</summary>
internal static class RefusalJson
{
    private const string LanguagePrefix = "language:";
    private const string TextPrefix = "text:";

    public static string Write(IEnumerable<Refusal> refusals) => JsonSerializer.Serialize(
        refusals.Select(refusal => new Kept(refusal.Reason.ToString(), [.. refusal.Details.Select(WriteDetail)], refusal.ItemKey)));

    public static IReadOnlyList<Refusal> Read(string? json) => json is null ? [] : [.. JsonSerializer.Deserialize<Kept[]>(json)!.Select(
        kept => new Refusal(Enum.Parse<RefusalReason>(kept.Reason), [.. kept.Details.Select(ReadDetail)]) { ItemKey = kept.ItemKey })];

    private static string WriteDetail(object detail) => detail is Language language
        ? LanguagePrefix + language.Code()
        : TextPrefix + Convert.ToString(detail, CultureInfo.InvariantCulture);

    private static object ReadDetail(string detail) => detail.StartsWith(LanguagePrefix, StringComparison.Ordinal)
        ? Languages.Parse(detail[LanguagePrefix.Length..])
        : detail[TextPrefix.Length..];

    private sealed record Kept(string Reason, IReadOnlyList<string> Details, string? ItemKey);
}
