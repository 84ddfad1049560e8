using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PragueProcess.Model.Text;

/// <summary>Remembers what was found in texts, so that a text is read once and not at every view of a list of all of them.</summary>
/// <param name="find">What is found in a text; of the same text always the same.</param>
internal sealed class Remembered<T>(Func<string, IReadOnlyList<T>> find)
{
    // More than the texts of a large site; what is found in one is short, and mostly nothing.
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, IReadOnlyList<T>> _found = new(StringComparer.Ordinal);

    /// <summary>What is found in a text.</summary>
    public IReadOnlyList<T> Of(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var key = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (_found.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_found.Count >= Most)
        {
            _found.Clear();
        }

        return _found[key] = find(text);
    }
}
