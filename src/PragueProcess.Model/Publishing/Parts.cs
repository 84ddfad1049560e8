using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing;

/// <summary>What a publication takes from a draft.</summary>
[Flags]
public enum Parts
{
    None = 0,
    Facts = 1,
    Fr = 2,
    En = 4,
    Es = 8,
    Ru = 16,
    All = Facts | Fr | En | Es | Ru,
}

internal static class PartsExtensions
{
    public static bool Has(this Parts parts, Language language) => parts.HasFlag(Enum.Parse<Parts>(language.ToString()));

    /// <summary>What goes live: the parts from the draft, the rest as it is live. A first publication takes all.</summary>
    public static ItemContent Take(this Parts parts, ItemContent draft, ItemContent? live)
    {
        if (live is null || parts == Parts.All)
        {
            return draft;
        }

        var texts = Languages.All
            .Select(language => (language, text: (parts.Has(language) ? draft : live).Texts.GetValueOrDefault(language)))
            .Where(pair => pair.text is not null)
            .ToDictionary(pair => pair.language, pair => pair.text!);
        return (parts.HasFlag(Parts.Facts) ? draft : live) with { Texts = texts };
    }
}
