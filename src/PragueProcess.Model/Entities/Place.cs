namespace PragueProcess.Model.Entities;

/// <summary>A city, or a state of which no city is known, where something takes place.</summary>
public sealed class Place
{
    public int Id { get; private set; }

    /// <summary>The immutable name, e.g. <c>vienna</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The state's ISO 3166-1 alpha-2 code; <c>XK</c>, user-assigned, for Kosovo.</summary>
    public required string StateCode { get; set; }

    /// <summary>The city's name; null when only the state is known.</summary>
    public LocalizedName? City { get; set; }

    /// <summary>Other spellings that a search should find.</summary>
    public List<string> Aliases { get; set; } = [];
}
