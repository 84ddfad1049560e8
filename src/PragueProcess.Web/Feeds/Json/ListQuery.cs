using System.Globalization;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>The query <c>?after=member/poland&amp;limit=20</c>: which stretch of a list a program asks for.</summary>
/// <param name="After">The key of the entry behind which it begins; null for the beginning.</param>
/// <param name="Limit">How many entries it has at most.</param>
public sealed record ListQuery(string? After, int Limit)
{
    public const int DefaultLimit = 100;
    public const int MaxLimit = 200;

    /// <summary>Reads the query; null when its limit is none.</summary>
    public static ListQuery? Of(IQueryCollection query)
    {
        var limit = DefaultLimit;
        var isSound = !query.TryGetValue("limit", out var text)
            || (int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MaxLimit);
        return isSound ? new ListQuery(query.TryGetValue("after", out var after) ? after.ToString() : null, limit) : null;
    }
}
