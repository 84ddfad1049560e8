using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>The columns that every table has, whatever its items are.</summary>
/// <param name="key">The item's key.</param>
/// <param name="absolute">Makes an absolute address of one of the site's paths.</param>
internal sealed class ItemColumns<T>(Func<T, string> key, Func<string, string> absolute)
{
    public CsvColumn<T> Key => new("key", key);

    /// <summary>A name in the page's language, then in every language that has one.</summary>
    public IEnumerable<CsvColumn<T>> Names(
        string column, IReadOnlyDictionary<string, Translated<T>> all, Func<T, (LocalText Text, string Name)?> name) =>
    [
        new(column, item => name(item)?.Name),
        .. Languages.All.Select(language => new CsvColumn<T>($"{column}_{language.Code()}", item => OwnName(all[key(item)].In(language), name))
        {
            Language = language,
        }),
    ];

    /// <summary>From when to when, and how exactly that is known.</summary>
    public static IEnumerable<CsvColumn<T>> Dates(Func<T, PartialDateRange?> dates) =>
    [
        new("start", item => dates(item)?.Start?.ToString()) { Type = CsvType.PartialDate },
        new("end", item => dates(item)?.End?.ToString()) { Type = CsvType.PartialDate },
        new("precision", item => dates(item)?.Precision.ToString().ToLowerInvariant()),
    ];

    /// <summary>What the row rests on, and where the item is shown and can be cited.</summary>
    public IEnumerable<CsvColumn<T>> Origin(Func<T, Sourcing> sourcing, Func<T, string> path) =>
    [
        new("source", item => First(sourcing, item) is { } source ? $"{source.Publisher}: {source.Title}" : null),
        new("source_url", item => First(sourcing, item)?.Url) { Type = CsvType.Address },
        new("checked_on", item => First(sourcing, item)?.CheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Type = CsvType.Day },
        new("permalink", item => absolute(SiteLinks.Permalink(key(item)))) { Type = CsvType.Address },
        new("url", item => absolute(path(item))) { Type = CsvType.Address },
    ];

    private static string? OwnName(T item, Func<T, (LocalText Text, string Name)?> name) =>
        name(item) is { Text.IsFallback: false } own ? own.Name : null;

    private static SourceLine? First(Func<T, Sourcing> sourcing, T item) => sourcing(item).Main is [var first, ..] ? first : null;
}
