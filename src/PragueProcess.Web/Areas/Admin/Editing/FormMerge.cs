using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Brings together what two people typed at the same time.</summary>
internal static class FormMerge
{
    /// <summary>The form on top of what the other saved: what the person changed stays as typed, the rest is the other's.</summary>
    public static ContentForm Merge(ContentForm mine, ContentForm theirs, ContentForm common) => theirs with
    {
        Values = mine.Values.Keys.Union(theirs.Values.Keys).ToDictionary(
            name => name,
            name => mine.Values.ContainsKey(name) && !Same(mine, common, name) ? mine.All(name) : theirs.All(name)),
    };

    /// <summary>What the other changed, against what the merged form holds.</summary>
    public static IReadOnlyList<MergedField> Changes(ContentForm merged, ContentForm theirs, ContentForm common) =>
    [
        .. theirs.Values.Keys.Where(name => !Same(theirs, common, name))
            .Select(name => new MergedField(name, WordDiff.Excerpt(Text(theirs, name), Text(merged, name)))),
    ];

    // Browsers send CR LF.
    private static bool Same(ContentForm one, ContentForm other, string name) => Text(one, name) == Text(other, name);

    private static string Text(ContentForm form, string name) =>
        TextNormalizer.Normalize(string.Join('\n', form.All(name).Where(value => value.Length > 0)));
}
