using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Examples of what parameters may be: always what the site really holds when the description is made.</summary>
public sealed class ApiExamples(IServiceScopeFactory scopes)
{
    private readonly Dictionary<Language, Held> _held = [];

    /// <summary>A value for a parameter of an operation on items of a kind; null while the site holds none.</summary>
    public async Task<string?> ForAsync(string parameter, ItemKind? kind, Language language, CancellationToken cancellation)
    {
        if (!_held.TryGetValue(language, out var held))
        {
            _held[language] = held = await LoadAsync(language, cancellation);
        }

        var latest = held.Meetings is [var first, ..] ? first : null;
        var items = held.Items.Where(item => item.Kind == kind && item.Path.Length > 0).OrderBy(item => item.Key, StringComparer.Ordinal).ToList();
        var item = items.ElementAtOrDefault(items.Count / 2); // from the middle, for lists to have something behind it
        return parameter switch
        {
            "language" => language.Code(),
            "slug" => item?.Path.Split('/')[^1],
            "year" => item?.Path.Split('/')[0],
            "after" => item?.Key,
            "kind" => latest?.KindKey,
            "on" => latest?.Dates.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private async Task<Held> LoadAsync(Language language, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var items = await scope.ServiceProvider.GetRequiredService<ItemNames>().LoadAsync(language, cancellation);
        return new Held([.. items.Values], await scope.ServiceProvider.GetRequiredService<MeetingQueries>().ListAsync(language, cancellation));
    }

    private sealed record Held(IReadOnlyList<ItemName> Items, IReadOnlyList<MeetingSummary> Meetings);
}
