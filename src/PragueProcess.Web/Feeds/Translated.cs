using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds.Json.Shapes;

namespace PragueProcess.Web.Feeds;

/// <summary>The same thing as readers of each language get it.</summary>
/// <param name="language">The page's language.</param>
/// <param name="all">The thing by language; the page's is among them.</param>
public sealed class Translated<T>(Language language, IReadOnlyDictionary<Language, T> all)
{
    /// <summary>As the readers of the page get it.</summary>
    public T Own => all[language];

    /// <summary>As it is in another language.</summary>
    public T In(Language wanted) => all[wanted];

    /// <summary>Some words of it in every language.</summary>
    public LocalizedJson Words(Func<T, string?> words) => LocalizedJson.Of(l => all.TryGetValue(l, out var own) ? words(own) : null);

    /// <summary>A part of it.</summary>
    public Translated<TPart> Part<TPart>(Func<T, TPart> part) => new(language, all.ToDictionary(pair => pair.Key, pair => part(pair.Value)));

    /// <summary>A part of it; null when there is none.</summary>
    public Translated<TPart>? Maybe<TPart>(Func<T, TPart?> part)
        where TPart : class =>
        part(Own) is null ? null : new(language, all
            .Select(pair => (pair.Key, Value: part(pair.Value)))
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!));

    /// <summary>The entries of a list, in the order of the page's language, each found by its key in the others.</summary>
    public IReadOnlyList<Translated<TPart>> Each<TPart>(Func<T, IEnumerable<TPart>> list, Func<TPart, string> key)
        where TPart : notnull
    {
        var lists = all.ToDictionary(pair => pair.Key, pair => list(pair.Value).GroupBy(key).ToDictionary(group => group.Key, group => group.First()));
        return [.. list(Own).Select(key).Distinct().Select(entry => new Translated<TPart>(language, lists
            .Where(pair => pair.Value.ContainsKey(entry))
            .ToDictionary(pair => pair.Key, pair => pair.Value[entry])))];
    }

    /// <summary>The entries of a list by their keys.</summary>
    public IReadOnlyDictionary<string, Translated<TPart>> ByKey<TPart>(Func<T, IEnumerable<TPart>> list, Func<TPart, string> key)
        where TPart : notnull => Each(list, key).ToDictionary(entry => key(entry.Own));
}

/// <summary>Asks the same question for every language.</summary>
public static class Translated
{
    public static async Task<Translated<T>> LoadAsync<T>(
        Language language, Func<Language, CancellationToken, Task<T>> query, CancellationToken cancellation)
    {
        var all = new Dictionary<Language, T>();
        foreach (var each in Languages.All)
        {
            all[each] = await query(each, cancellation);
        }

        return new Translated<T>(language, all);
    }
}
