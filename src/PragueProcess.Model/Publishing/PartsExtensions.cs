using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>What the parts of an item are.</summary>
public static class PartsExtensions
{
    /// <summary>The part that a language's text is.</summary>
    public static Parts Part(this Language language) => Enum.Parse<Parts>(language.ToString());

    /// <summary>Whether a language's text is among the parts.</summary>
    public static bool Has(this Parts parts, Language language) => parts.HasFlag(language.Part());

    /// <summary>The parts in which a draft differs from what is public; all of them where nothing is.</summary>
    internal static Parts Differing(ItemContent draft, ItemContent? live) => live is null
        ? Parts.All
        : Languages.All.Select(Part).Append(Parts.Facts)
            .Where(part => ContentJson.Write(part.Take(draft, live)) != ContentJson.Write(live))
            .Aggregate(Parts.None, (parts, part) => parts | part);

    /// <summary>What goes live: the parts from the draft, the rest as visitors saw it last. A first publication takes the facts in any case.</summary>
    internal static ItemContent Take(this Parts parts, ItemContent draft, ItemContent? last)
    {
        var texts = Languages.All
            .Select(language => (language, text: (parts.Has(language) ? draft : last)?.Texts.GetValueOrDefault(language)))
            .Where(pair => pair.text is not null)
            .ToDictionary(pair => pair.language, pair => pair.text!);
        return (parts.HasFlag(Parts.Facts) ? draft : last ?? draft).WithTexts(texts);
    }
}
