namespace PragueProcess.Model.Entities;

/// <summary>A published page or document that facts rest on.</summary>
public sealed class Source
{
    public int Id { get; private set; }

    /// <summary>The immutable name, e.g. <c>iom-profile</c>.</summary>
    public required string Key { get; init; }

    public int PublisherId { get; init; }

    public required Organisation Publisher { get; set; }

    /// <summary>What the source is, in words: “the profile of the process”; not necessarily its published title.</summary>
    public required LocalizedName Title { get; set; }

    /// <summary>The ISO 639-1 code of the language that the source is written in; not always one of the site's.</summary>
    public required string LanguageCode { get; set; }

    /// <summary>Where the source is published, absolute.</summary>
    public required string Url { get; set; }

    /// <summary>The day on which somebody last compared the facts with the source; null while nobody has.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>True when the comparison was made with a stored copy, not with the page as it stood online that day.</summary>
    public bool CheckedInStoredCopy { get; set; }

    /// <summary>The day by which the facts should be compared again.</summary>
    public DateOnly? CheckBy { get; set; }
}
