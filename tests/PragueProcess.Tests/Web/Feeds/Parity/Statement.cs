using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;

namespace PragueProcess.Tests.Web.Feeds.Parity;

/// <summary>What one format says of an item to readers of a language: the words that every format must agree on.</summary>
/// <param name="Path">The item's page.</param>
/// <param name="When">Its dates in words.</param>
/// <param name="Where">City and state.</param>
internal sealed record Statement(string Path, string Name, string? Kind = null, string? When = null, string? Where = null)
{
    /// <summary>The dates in words, as pages write them.</summary>
    public static string? Words(PartialDateRange? dates, Language language) => dates is null ? null : TextOf.Normal(DateFormatter.Format(dates, language));

    public static string? Words(PlaceName? place) => place is { City: { } city } ? $"{city}, {place.State}" : place?.State;

    /// <summary>Compares as readers do: one kind of space, apostrophe and dash.</summary>
    public Statement Normal() => new(Path, TextOf.Normal(Name), Normal(Kind), When, Normal(Where));

    private static string? Normal(string? words) => words is null ? null : TextOf.Normal(words);
}
