using System.Globalization;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>One change of what visitors see.</summary>
/// <param name="Key">Its immutable name; the newer change has the greater number.</param>
/// <param name="Title">What it concerns, in the page's language.</param>
/// <param name="Comment">What the author said of it.</param>
/// <param name="Items">The items that it concerns; several only when they were added together.</param>
/// <param name="Fields">What changed, in the words of the page's language; only of one item that still is public.</param>
public sealed record ChangeJson(
    string Key, ChangeKind Kind, DateTimeOffset At, string Title, string? Comment, IReadOnlyList<ChangedItemJson> Items, IReadOnlyList<ChangedFieldJson> Fields)
{
    public static ChangeJson Of(WordedChange worded, Func<ChangedItemName, ChangedItemJson> item) => new(
        KeyOf(worded.Change),
        worded.Change.Kind,
        worded.Change.At,
        worded.Title,
        worded.Change.Comment,
        [.. worded.Items.Select(item)],
        [.. worded.Change.Fields.Zip(worded.Lines, ChangedFieldJson.Of)]);

    public static string KeyOf(Change change) => change.Id.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An item that a change concerns.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Names">What it is called, or was when visitors saw it last.</param>
/// <param name="Url">The page that shows it; null when it is no longer public.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
public sealed record ChangedItemJson(string Key, ItemKind Kind, LocalizedJson Names, string? Url, string Permalink);

/// <summary>What changed in one field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Language">The language of a text, ISO 639-1; null for a fact.</param>
/// <param name="Label">The field's name in words.</param>
/// <param name="Runs">The old words, removed, and the new ones, added; of a long text its changed passages.</param>
public sealed record ChangedFieldJson(string Field, string? Language, string Label, IReadOnlyList<WordRun> Runs)
{
    public static ChangedFieldJson Of(FieldChange field, ChangeLine line) => new(field.Field, field.Language?.Code(), line.Label, line.Runs);
}

/// <summary>What changed on the site, the newest first.</summary>
public sealed record ChangeListJson(ListJson<ChangeJson> Changes);
