using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Content;

/// <summary>An entry of <c>sources.yml</c>; see <see cref="Source"/>.</summary>
internal sealed record SourceRecord
{
    public required string Key { get; init; }

    public required string Publisher { get; init; }

    public required LocalizedName Title { get; init; }

    public required string LanguageCode { get; init; }

    public required string Url { get; init; }

    public DateOnly? CheckedOn { get; init; }

    public bool CheckedInStoredCopy { get; init; }

    public DateOnly? CheckBy { get; init; }
}

/// <summary>An entry of <c>places.yml</c>; see <see cref="Place"/>.</summary>
internal sealed record PlaceRecord
{
    public required string Key { get; init; }

    public required string StateCode { get; init; }

    public LocalizedName? City { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>An entry of <c>organisations.yml</c>; see <see cref="Organisation"/>.</summary>
internal sealed record OrganisationRecord
{
    public required string Key { get; init; }

    public required LocalizedName Name { get; init; }

    public LocalizedName? Acronym { get; init; }

    public string? Website { get; init; }

    public int? Founded { get; init; }

    public int? MemberStates { get; init; }

    public int? Countries { get; init; }
}

/// <summary>An entry of <c>vocabularies.yml</c>; see <see cref="VocabularyTerm"/>.</summary>
internal sealed record TermRecord
{
    public required Vocabulary Vocabulary { get; init; }

    public required string Key { get; init; }

    public required LocalizedName Name { get; init; }

    public int Position { get; init; }
}

/// <summary>Everything that the content folder holds.</summary>
internal sealed record ContentPackage
{
    public IReadOnlyList<OrganisationRecord> Organisations { get; init; } = [];

    public IReadOnlyList<PlaceRecord> Places { get; init; } = [];

    public IReadOnlyList<TermRecord> Terms { get; init; } = [];

    public IReadOnlyList<SourceRecord> Sources { get; init; } = [];

    public IReadOnlyDictionary<string, Entities.Contents.ItemContent> Items { get; init; } = new Dictionary<string, Entities.Contents.ItemContent>();

    public IReadOnlyList<ContentFile> Files { get; init; } = [];
}
