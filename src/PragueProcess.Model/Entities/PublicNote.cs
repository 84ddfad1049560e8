namespace PragueProcess.Model.Entities;

/// <summary>A sentence to visitors, in those languages in which somebody wrote it.</summary>
public sealed record PublicNote
{
    /// <summary>The longest note in one language, in characters.</summary>
    public const int MaxLength = 1000;

    public string? Fr { get; init; }
    public string? En { get; init; }
    public string? Es { get; init; }
    public string? Ru { get; init; }

    /// <summary>The note in one language; null where there is none.</summary>
    public string? this[Language language] => language switch
    {
        Language.Fr => Fr,
        Language.En => En,
        Language.Es => Es,
        _ => Ru,
    };

    /// <summary>The note with another text in each language that has one.</summary>
    public PublicNote With(Func<string, string> change) => new()
    {
        Fr = Fr is null ? null : change(Fr),
        En = En is null ? null : change(En),
        Es = Es is null ? null : change(Es),
        Ru = Ru is null ? null : change(Ru),
    };

    /// <summary>The languages that have a note, in the site's order.</summary>
    public IEnumerable<Language> Written => Languages.All.Where(language => !string.IsNullOrWhiteSpace(this[language]));

    /// <summary>The note in a language or, where there is none, in the first that has one; null when there is none at all.</summary>
    public (Language Language, string Text)? For(Language language) =>
        Written.OrderBy(written => written != language).Select(written => ((Language, string)?)(written, this[written]!)).FirstOrDefault();
}
