namespace PragueProcess.Model.Entities;

/// <summary>How to reach the secretariat; its name is its text's title.</summary>
public sealed class Contact : TypedRow
{
    /// <summary>The lines above the street, as the source writes them, separated by line feeds.</summary>
    public string Recipient { get; set; } = "";

    /// <summary>The street as the source writes it.</summary>
    public string? Street { get; set; }

    public Place? Place { get; set; }

    public int? PlaceId { get; set; }

    public string? Email { get; set; }

    /// <summary>The telephone number as the source writes it, beginning with + and the country's code.</summary>
    public string? Telephone { get; set; }

    /// <summary>Absolute.</summary>
    public string? Website { get; set; }

    /// <summary>The place in the list, from 0.</summary>
    public int Position { get; set; }
}
