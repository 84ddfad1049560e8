using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.IndexNow;

/// <summary>The paths of all pages that changed items are or were shown on.</summary>
internal static class SubmittedPaths
{
    /// <summary>Each path once.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<SubmittedItem> items) =>
        items.SelectMany(Own).Concat(Lists([.. items.Select(item => item.Kind)])).Distinct();

    private static IEnumerable<string> Own(SubmittedItem item)
    {
        foreach (var (language, path) in item.Paths)
        {
            yield return ItemLinks.To(language, item.Kind, path);
            if (item.Kind == ItemKind.Meeting)
            {
                yield return SiteLinks.MeetingsOfYear(language, int.Parse(path.Split('/')[0], CultureInfo.InvariantCulture));
            }
        }
    }

    private static IEnumerable<string> Lists(HashSet<ItemKind> kinds) => Sections.Indexed
        .Where(section => kinds.Overlaps(SectionKinds.Of(section)))
        .SelectMany(section => Languages.All.Select(language => SiteLinks.Section(section, language)));
}
