using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Names new items, once and for ever.</summary>
internal static class ItemKeys
{
    /// <summary>Stands in addresses for an item that is not there yet.</summary>
    public const string New = "new";

    /// <summary>Stands for the item of a kind that is not there yet, e.g. <c>meeting/new</c>.</summary>
    public static string NewOf(ItemKind kind) => $"{ItemKey.Name(kind)}/{New}";

    private const int NameMaxLength = 60;

    /// <summary>The kind that an address names; null when there is none.</summary>
    public static ItemKind? Kind(string name) => ItemKey.IsValid($"{name}/x") ? ItemKey.Kind($"{name}/x") : null;

    /// <summary>Keys for an item, the best first, then with numbers.</summary>
    public static IEnumerable<string> Propose(ItemKind kind, ItemContent content)
    {
        var name = Name(content);
        var key = $"{ItemKey.Name(kind)}/{(name is "" or New ? "item" : name)}";
        return Enumerable.Range(2, 1000).Select(number => $"{key}-{number}").Prepend(key);
    }

    private static string Name(ItemContent content) => content switch
    {
        MeetingContent meeting => SlugMaker.Make($"{meeting.Dates.Start ?? meeting.Dates.End} {meeting.Kind}", NameMaxLength),
        PresidencyTermContent term => SlugMaker.Make($"{term.Dates?.Start} {term.Holder?.Split('/')[^1]}", NameMaxLength),
        DocumentContent document => SlugMaker.Make(document.OriginalTitle, NameMaxLength),
        _ => SlugMaker.Make(Words(content), NameMaxLength),
    };

    private static string Words(ItemContent content)
    {
        var text = content.Texts.GetValueOrDefault(Language.En) ?? content.Texts.Values.FirstOrDefault();
        return text?.Title ?? text?.Body[..Math.Min(text.Body.Length, NameMaxLength)] ?? "";
    }
}
