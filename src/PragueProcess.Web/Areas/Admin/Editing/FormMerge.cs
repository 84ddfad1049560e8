using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Brings together what two people typed at the same time.</summary>
internal static class FormMerge
{
    /// <summary>The form on top of what the other saved: what the person changed stays as typed, the rest is the other's.</summary>
    public static ContentForm Merge(ContentForm mine, ContentForm theirs, ContentForm common)
    {
        var typed = WithTicks(mine);
        var merged = Units(typed).Union(Units(theirs)).SelectMany(unit =>
        {
            var form = Holds(typed, unit) && Meaning(typed, unit) != Meaning(common, unit) ? typed : theirs;
            return form.Values.Where(pair => Unit(pair.Key) == unit);
        });
        return mine with { BasedOn = theirs.BasedOn, Common = common.BasedOn, Values = merged.ToDictionary() };
    }

    /// <summary>What the other changed, against what the merged form holds.</summary>
    public static IReadOnlyList<MergedField> Changes(ContentForm merged, ContentForm theirs, ContentForm common) =>
    [
        .. Units(theirs).Union(Units(common)).Where(unit => Text(theirs, unit) != Text(common, unit))
            .Select(unit => Changed(unit, Text(Meaning(merged, unit) == Meaning(theirs, unit) ? theirs : merged, unit), Text(theirs, unit), Text(common, unit))),
    ];

    private static MergedField Changed(string unit, string mine, string theirs, string before) => new(unit, WordDiff.Excerpt(theirs, mine), before, theirs, mine);

    /// <summary>The form with what the other saved in the fields that the person ticked; the ticks have then had their effect.</summary>
    public static ContentForm Take(ContentForm mine, ContentForm theirs)
    {
        var units = mine.All(ContentForm.Take);
        return mine with
        {
            Values = mine.Values.Where(pair => pair.Key != ContentForm.Take && !units.Contains(Unit(pair.Key)))
                .Concat(theirs.Values.Where(pair => units.Contains(Unit(pair.Key))))
                .ToDictionary(),
        };
    }

    /// <summary>The form as it was sent, and beside it, as they were saved, the fields that are closed to the person and that browsers therefore do not send.</summary>
    public static ContentForm Over(ContentForm typed, ContentForm saved)
    {
        var sent = WithTicks(typed);
        var units = Units(sent).ToHashSet();
        return typed with { Values = sent.Values.Concat(saved.Values.Where(pair => !units.Contains(Unit(pair.Key)))).ToDictionary() };
    }

    // Browsers send no tick that is not set.
    private static ContentForm WithTicks(ContentForm form)
    {
        var unset = Languages.All.Where(form.Has).SelectMany(language => ContentForm.Ticks.Select(tick => FormFields.TextName(language, tick)))
            .Where(name => !form.Values.ContainsKey(name));
        return form with { Values = form.Values.Concat(unset.Select(name => KeyValuePair.Create(name, (IReadOnlyList<string>)[""]))).ToDictionary() };
    }

    // The rows of a field are one thing: what stands in the second row means nothing without the first.
    private static string Unit(string name) => name.Split('.') is [var field, var row, _] && row.All(char.IsAsciiDigit) ? field : name;

    private static IEnumerable<string> Units(ContentForm form) => form.Values.Keys.Select(Unit).Distinct();

    private static bool Holds(ContentForm form, string unit) => form.Values.Keys.Any(name => Unit(name) == unit);

    // A date is the same in whatever language the form was opened.
    private static string Meaning(ContentForm form, string unit) =>
        FormFields.Facts(form.Kind).Any(field => field.Name == unit && field.IsDate) && DateReader.Read(form[unit]).Range is { } range
            ? range.ToString()
            : Text(form, unit);

    // Browsers send CR LF.
    private static string Text(ContentForm form, string unit) => TextNormalizer.Normalize(string.Join(
        '\n',
        form.Values.Where(pair => Unit(pair.Key) == unit).OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value).Where(value => value.Length > 0)));
}
