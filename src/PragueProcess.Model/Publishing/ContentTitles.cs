using System.Text.RegularExpressions;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>What a version of an item is called while nothing is computed for it.</summary>
public static partial class ContentTitles
{
    private const int MaxBeginning = 80;

    /// <summary>Its title in a language or, where that has none, in another; without any title, how its text begins. Null when it has no words at all.</summary>
    public static string? TitleIn(this ItemContent content, Language language) => content.Texts
        .OrderByDescending(pair => pair.Key == language)
        .Select(pair => string.IsNullOrEmpty(pair.Value.Title) ? Beginning(pair.Value.Body) : pair.Value.Title)
        .FirstOrDefault(title => title.Length > 0);

    private static string Beginning(string body) => PlainText.Brief(Link().Replace(body, "$1"), MaxBeginning);

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
