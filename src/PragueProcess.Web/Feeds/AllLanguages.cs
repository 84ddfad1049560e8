using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Feeds;

/// <summary>What a list is in every language, for twins that name things in all of them.</summary>
public static class AllLanguages
{
    /// <summary>The rows of a list in every language, by key.</summary>
    /// <param name="list">Loads the list of one language.</param>
    /// <param name="key">The item's key.</param>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Language, TRow>>> ByKeyAsync<TRow>(
        Func<Language, Task<IReadOnlyList<TRow>>> list, Func<TRow, string> key)
    {
        var rows = new List<(Language Language, TRow Row)>();
        // One after the other: a request has one connection to the database.
        foreach (var language in Languages.All)
        {
            rows.AddRange((await list(language)).Select(row => (language, row)));
        }

        return rows.GroupBy(pair => key(pair.Row)).ToDictionary(
            group => group.Key,
            group => (IReadOnlyDictionary<Language, TRow>)group.ToDictionary(pair => pair.Language, pair => pair.Row));
    }
}
