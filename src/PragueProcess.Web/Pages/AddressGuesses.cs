using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>Guesses which page an address that leads nowhere was meant for.</summary>
public sealed partial class AddressGuesses(SearchQueries search, ILogger<AddressGuesses> logger)
{
    private const int Most = 5;

    /// <summary>The pages that the last name of a path may have meant; none for a path that begins with no
    /// language or is that of a file, and none when the database fails.</summary>
    public async Task<IReadOnlyList<SearchResult>> OfAsync(string path, Language language, CancellationToken cancellation)
    {
        var names = path.Trim('/').Split('/');
        if (!Languages.TryParse(names[0], out _) || names[^1].Contains('.', StringComparison.Ordinal))
        {
            return [];
        }

        try
        {
            return [.. (await search.SuggestAsync(language, names[^1], cancellation)).Take(Most)];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The page says what it has to say without them.
            LogFailure(failure);
            return [];
        }
    }

    [LoggerMessage(LogLevel.Warning, "A page that was not found could not be guessed at")]
    private partial void LogFailure(Exception failure);
}
