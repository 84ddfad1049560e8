using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Feeds.Csv;

/// <summary>What the values of a column are, as the W3C's Metadata Vocabulary for Tabular Data, section 5.11, calls it.</summary>
public enum CsvType
{
    Text,

    /// <summary>ISO 8601 in reduced precision, e.g. <c>2016-09-20</c>, <c>2011-11</c>, <c>2009</c>.</summary>
    PartialDate,

    /// <summary>A day in ISO 8601.</summary>
    Day,
    Number,
    Address,

    /// <summary>Several values with spaces between them.</summary>
    List,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">In English: lower-case letters and underscores.</param>
public record CsvColumn(string Name)
{
    public CsvType Type { get; init; }

    /// <summary>The language of the column's words; null when they have none, or that of the page.</summary>
    public Language? Language { get; init; }

    /// <summary>What the columns of all tables are about, in an order for readers; each has a text in the interface.</summary>
    public static IReadOnlyList<string> Subjects { get; } =
    [
        "key", "title", "start", "end", "precision", "kind", "kind_key", "status", "text",
        "code", "category", "source_name", "presidencies", "initiatives_led", "meetings_held",
        "city", "country", "country_code",
        "original_title", "original_language", "meeting", "languages", "document_urls", "file_urls", "file_types", "file_sizes",
        "holder", "holder_code",
        "source", "source_url", "checked_on", "permalink", "url",
    ];

    /// <summary>The name without the language, e.g. <c>title</c> of <c>title_fr</c>.</summary>
    public string Subject => Language is { } language ? Name[..^(language.Code().Length + 1)] : Name;
}

/// <summary>A column and how its values are read from a row's subject.</summary>
internal sealed record CsvColumn<T>(string Name, Func<T, string?> Value) : CsvColumn(Name);
