using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>A form as a browser shows and sends it: strings by name, nothing of which is believed yet.</summary>
/// <param name="Kind">The kind of the item.</param>
/// <param name="BasedOn">The id of the revision that the form was filled from; null for a new item.</param>
/// <param name="Values">
/// The values by the field's name: <c>dates</c>, <c>differences.0.value</c>, <c>texts.fr.title</c>; several for a list of references.
/// A field that is not there at all is not touched.
/// </param>
public sealed record ContentForm(ItemKind Kind, int? BasedOn, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>The field that says in which language the first text of an item was written.</summary>
    public const string Original = "original";

    /// <summary>The ticks beside fields that two people changed: what the other saved is to stand there.</summary>
    public const string Take = "take";

    /// <summary>The tick beside a translation: somebody compared it with the original as it is now.</summary>
    public const string Checked = "checked";

    /// <summary>The tick beside a translation: somebody has reviewed it.</summary>
    public const string Reviewed = "reviewed";

    /// <summary>The tick beside a text: it is ready to be published.</summary>
    public const string Ready = "ready";

    /// <summary>The ticks beside texts.</summary>
    public static IReadOnlyList<string> Ticks { get; } = [Checked, Reviewed, Ready];

    /// <summary>Beside a translation, unseen: the hash of the original that it was made from, where that is not the original as it is now.</summary>
    public const string MadeFrom = "madeFrom";

    /// <summary>Stands there for a translation that was made from no original at all.</summary>
    public const string NotMade = "none";

    /// <summary>What only the item itself can say: when it is, how its page is called, and where its facts are known from.</summary>
    private static readonly FieldEditor[] Own = [FieldEditor.Date, FieldEditor.DateRange, FieldEditor.Rows];

    /// <summary>Which opening of its page the form is, so that what is typed into one tab or device never overwrites another's.</summary>
    public Guid Opening { get; init; } = Guid.NewGuid();

    /// <summary>
    /// The id of the revision with which two people began whose texts the form brings together, <see cref="BasedOn"/> being what the other saved; null when it is
    /// one person's. It stays with the form until it is saved.
    /// </summary>
    public int? Common { get; init; }

    // More than any item has; a request cannot ask for more work.
    private const int MaxRows = 100;

    /// <summary>The form of names and values as a browser sent them.</summary>
    public static ContentForm Of(ItemKind kind, IEnumerable<string[]> pairs)
    {
        var values = pairs.GroupBy(pair => pair[0], pair => pair[1]).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);
        int? Revision(string name) => int.TryParse(values.GetValueOrDefault(name)?[0], out var id) ? id : null;
        var form = new ContentForm(kind, Revision("basedOn"), values) { Common = Revision("common") };
        return Guid.TryParse(form["opening"], out var opening) ? form with { Opening = opening } : form;
    }

    /// <summary>The form of a new item that is like this one, without what only this one can say. What was outdated is so in the copy too.</summary>
    /// <param name="model">The content that the form was filled from.</param>
    public ContentForm Copy(ItemContent model)
    {
        var own = FormFields.Facts(Kind).Where(field => Own.Contains(field.Editor)).Select(field => field.Name).Append("slug").Concat(Ticks).ToHashSet();
        var values = Values.Where(pair => !pair.Key.Split('.').Any(own.Contains)).ToDictionary();
        values[Original] = [model.SourceLanguage()?.Code() ?? ""];
        foreach (var (language, text) in model.Texts.Where(pair => model.IsOutdated(pair.Key)))
        {
            values[FormFields.TextName(language, MadeFrom)] = [text.SourceHash ?? NotMade];
        }

        return new ContentForm(Kind, null, values);
    }

    /// <summary>The form with the ticks that say which texts are ready.</summary>
    public ContentForm WithReady(Parts ready)
    {
        var ticks = Languages.All.Select(language =>
            KeyValuePair.Create(FormFields.TextName(language, Ready), (IReadOnlyList<string>)[ready.Has(language) ? "on" : ""]));
        return this with { Values = Values.Concat(ticks).ToDictionary() };
    }

    /// <summary>The value of a field, empty when it is not there.</summary>
    public string this[string name] => All(name) is [var first, ..] ? first : "";

    /// <summary>The values of a field of several.</summary>
    public IReadOnlyList<string> All(string name) => Values.GetValueOrDefault(name) ?? [];

    /// <summary>Whether the form holds the field, filled or not.</summary>
    public bool Has(FormField field) => field.Editor == FieldEditor.Rows ? Rows(field).Any() : Values.ContainsKey(field.Name);

    /// <summary>Whether the form holds the text of a language, filled or not.</summary>
    public bool Has(Language language) => FormFields.Texts.Any(field => Values.ContainsKey(FormFields.TextName(language, field.Name)));

    /// <summary>Whether something is ticked beside a text.</summary>
    public bool IsTicked(Language language, string tick) => this[FormFields.TextName(language, tick)].Length > 0;

    /// <summary>What the names of the fields of each row begin with, e.g. <c>differences.0.</c>. A number that is missing between others is an empty row.</summary>
    public IEnumerable<string> Rows(FormField field) => Enumerable.Range(0, MaxRows)
        .Select(index => $"{field.Name}.{index}.")
        .Reverse()
        .SkipWhile(row => !field.Columns.Any(column => Values.ContainsKey(row + column.Name)))
        .Reverse();
}
