namespace PragueProcess.Web.Feeds;

/// <summary>A form in which programs read what a page shows. Its address is the page's with an extension.</summary>
/// <param name="Extension">What follows the page's path, without the dot.</param>
/// <param name="MediaType">The registered media type, with the character set where the type has one.</param>
public sealed record TwinFormat(string Extension, string MediaType)
{
    /// <summary>RFC 7763.</summary>
    public static TwinFormat Markdown { get; } = new("md", "text/markdown; charset=utf-8");

    /// <summary>RFC 8259; always UTF-8.</summary>
    public static TwinFormat Json { get; } = new("json", "application/json");

    /// <summary>RFC 4180 and RFC 7111.</summary>
    public static TwinFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present");

    /// <summary>What the columns of a table are; the address is that of the W3C's Model for Tabular Data, 5.3.</summary>
    public static TwinFormat CsvMetadata { get; } = new("csv-metadata.json", "application/csvm+json");

    /// <summary>RFC 5545.</summary>
    public static TwinFormat Calendar { get; } = new("ics", "text/calendar; charset=utf-8");

    /// <summary>RFC 6350.</summary>
    public static TwinFormat VCard { get; } = new("vcf", "text/vcard; charset=utf-8");

    /// <summary>RFC 4287.</summary>
    public static TwinFormat Atom { get; } = new("atom", "application/atom+xml; charset=utf-8");

    /// <summary>Not registered, but what servers and reference managers know.</summary>
    public static TwinFormat BibTex { get; } = new("bib", "application/x-bibtex; charset=utf-8");

    /// <summary>Not registered, but what servers and reference managers know.</summary>
    public static TwinFormat Ris { get; } = new("ris", "application/x-research-info-systems; charset=utf-8");

    public static IReadOnlyList<TwinFormat> All { get; } = [Markdown, Json, Csv, CsvMetadata, Calendar, VCard, Atom, BibTex, Ris];

    /// <summary>The media type without parameters, as links name it.</summary>
    public string BareType => MediaType.Split(';')[0];

    /// <summary>The path of a page's twin.</summary>
    /// <param name="path">The page's path, with its query where the page is a filtered list.</param>
    public string PathOf(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? $"{path}.{Extension}" : $"{path[..query]}.{Extension}{path[query..]}";
    }

    /// <summary>The format of an extension; null when it is none of ours.</summary>
    public static TwinFormat? Of(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}
