namespace PragueProcess.Model.Entities;

/// <summary>The vocabularies that editors can extend.</summary>
public enum Vocabulary
{
    ProcessType,
    Region,
    MeetingKind,
    DocumentKind,
}

/// <summary>One term of a vocabulary, e.g. the kind of meeting “senior officials”.</summary>
public sealed class VocabularyTerm
{
    public int Id { get; private set; }

    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The immutable name, unique in its vocabulary; the value of <c>?kind=</c>.</summary>
    public required string Key { get; init; }

    public required LocalizedName Name { get; set; }

    /// <summary>The place in lists, from 0.</summary>
    public int Position { get; set; }
}
