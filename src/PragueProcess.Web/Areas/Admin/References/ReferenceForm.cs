using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.References;

/// <summary>A name as it is typed, in each language.</summary>
public sealed record NameForm
{
    public string? Fr { get; init; }

    public string? En { get; init; }

    public string? Es { get; init; }

    public string? Ru { get; init; }

    /// <summary>What was typed in one language.</summary>
    public string? In(Language language) => language switch
    {
        Language.Fr => Fr,
        Language.En => En,
        Language.Es => Es,
        _ => Ru,
    };

    /// <summary>The name; null when nothing was typed in any language.</summary>
    public LocalizedName? Name => Languages.All.All(language => string.IsNullOrWhiteSpace(In(language)))
        ? null
        : new LocalizedName { Fr = Trim(Fr), En = Trim(En), Es = Trim(Es), Ru = Trim(Ru) };

    public static NameForm Of(LocalizedName? name) => new() { Fr = name?.Fr, En = name?.En, Es = name?.Es, Ru = name?.Ru };

    private static string Trim(string? text) => text?.Trim() ?? "";
}

/// <summary>A source, place, organisation or term as it is typed; see <see cref="ReferenceEntry"/>.</summary>
public sealed record ReferenceForm
{
    public string? Key { get; init; }

    /// <summary>The version of the entry that the form was filled from, see <see cref="ReferenceData.VersionOf"/>; null for a new one.</summary>
    public string? Seen { get; init; }

    public NameForm Name { get; init; } = new();

    public NameForm Acronym { get; init; } = new();

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public string? LanguageCode { get; init; }

    public string? StateCode { get; init; }

    /// <summary>One spelling a line.</summary>
    public string? Aliases { get; init; }

    public int? Founded { get; init; }

    public int? MemberStates { get; init; }

    public int? Countries { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public bool CheckedInStoredCopy { get; init; }

    public DateOnly? CheckBy { get; init; }

    /// <summary>The entry that was typed.</summary>
    /// <param name="list">What it is.</param>
    /// <param name="key">Its key; null for a new one, whose key is proposed from its name where none was typed.</param>
    public ReferenceEntry Entry(ReferenceTarget list, string? key) => new(list, key ?? Written(Key) ?? SlugMaker.Make(Name.En ?? ""))
    {
        Name = Name.Name,
        Acronym = Acronym.Name,
        Url = Written(Url),
        Publisher = Written(Publisher),
        LanguageCode = Written(LanguageCode)?.ToLowerInvariant(),
        StateCode = Written(StateCode)?.ToUpperInvariant(),
        Aliases = [.. (Aliases ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Founded = Founded,
        MemberStates = MemberStates,
        Countries = Countries,
        CheckedOn = CheckedOn,
        CheckedInStoredCopy = CheckedInStoredCopy,
        CheckBy = CheckBy,
    };

    public static ReferenceForm Of(ReferenceEntry entry) => new()
    {
        Key = entry.Key,
        Seen = ReferenceData.VersionOf(entry),
        Name = NameForm.Of(entry.Name),
        Acronym = NameForm.Of(entry.Acronym),
        Url = entry.Url,
        Publisher = entry.Publisher,
        LanguageCode = entry.LanguageCode,
        StateCode = entry.StateCode,
        Aliases = string.Join('\n', entry.Aliases),
        Founded = entry.Founded,
        MemberStates = entry.MemberStates,
        Countries = entry.Countries,
        CheckedOn = entry.CheckedOn,
        CheckedInStoredCopy = entry.CheckedInStoredCopy,
        CheckBy = entry.CheckBy,
    };

    /// <summary>The fields in which another form says something else, each with what this one says.</summary>
    public IReadOnlyList<(string Field, string Value)> DifferingFrom(ReferenceForm other) =>
        [.. Values().Zip(other.Values()).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.First)];

    private IEnumerable<(string Field, string Value)> Values()
    {
        (string, object?)[] values =
        [
            .. Languages.All.Select(language => ($"name.{language.Code()}", (object?)Name.In(language))),
            .. Languages.All.Select(language => ($"acronym.{language.Code()}", (object?)Acronym.In(language))),
            ("url", Url), ("publisher", Publisher), ("languageCode", LanguageCode), ("stateCode", StateCode), ("aliases", Aliases?.ReplaceLineEndings("\n")),
            ("founded", Founded), ("memberStates", MemberStates), ("countries", Countries), ("checkedOn", CheckedOn), ("checkedInStoredCopy", CheckedInStoredCopy ? "✓" : ""), ("checkBy", CheckBy),
        ];
        return values.Select(value => (value.Item1, Convert.ToString(value.Item2, CultureInfo.CurrentCulture)?.Trim() ?? ""));
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
