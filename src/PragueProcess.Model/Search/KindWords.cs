using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Search;

/// <summary>What visitors call the kinds of items when they look for all of one.</summary>
internal static class KindWords
{
    private static readonly TextResource Words = new("KindWords");

    /// <summary>The words for an item; for a page that introduces a section, those for what the section lists.</summary>
    public static IReadOnlyList<string> Of(ItemKind kind, PageSection section, Language language) => Words.List(section switch
    {
        PageSection.Observers => nameof(ItemKind.Observer),
        PageSection.Documents => nameof(ItemKind.Document),
        _ => kind.ToString(),
    }, language);
}
