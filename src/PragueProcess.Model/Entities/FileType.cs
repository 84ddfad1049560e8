namespace PragueProcess.Model.Entities;

/// <summary>What files can be stored: what people read and what programs compute with, nothing that runs.</summary>
public enum FileType
{
    Pdf,
    Odt,
    Ods,
    Odp,
    Docx,
    Xlsx,
    Pptx,
    Csv,
    Png,
    Jpeg,
    WebP,
}

/// <summary>What the types of files are called in names and on the web.</summary>
public static class FileTypes
{
    private const string OpenDocument = "application/vnd.oasis.opendocument";
    private const string OpenXml = "application/vnd.openxmlformats-officedocument";

    private static readonly Dictionary<string, FileType> Extensions = new()
    {
        ["pdf"] = FileType.Pdf,
        ["odt"] = FileType.Odt,
        ["ods"] = FileType.Ods,
        ["odp"] = FileType.Odp,
        ["docx"] = FileType.Docx,
        ["xlsx"] = FileType.Xlsx,
        ["pptx"] = FileType.Pptx,
        ["csv"] = FileType.Csv,
        ["png"] = FileType.Png,
        ["jpg"] = FileType.Jpeg,
        ["jpeg"] = FileType.Jpeg,
        ["webp"] = FileType.WebP,
    };

    /// <summary>Every extension that a name may have, without the dot.</summary>
    public static IEnumerable<string> AllExtensions => Extensions.Keys;

    /// <summary>The type that a name claims by its extension; null when it is none of ours.</summary>
    public static FileType? Of(string name) =>
        Extensions.TryGetValue(Path.GetExtension(name).TrimStart('.').ToLowerInvariant(), out var type) ? type : null;

    /// <summary>Whether browsers show it by themselves.</summary>
    public static bool IsShownInline(this FileType type) => type is FileType.Pdf or FileType.Png or FileType.Jpeg or FileType.WebP;

    /// <summary>The registered media type (RFC 6838), without parameters.</summary>
    public static string MediaType(this FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Odt => $"{OpenDocument}.text",
        FileType.Ods => $"{OpenDocument}.spreadsheet",
        FileType.Odp => $"{OpenDocument}.presentation",
        FileType.Docx => $"{OpenXml}.wordprocessingml.document",
        FileType.Xlsx => $"{OpenXml}.spreadsheetml.sheet",
        FileType.Pptx => $"{OpenXml}.presentationml.presentation",
        FileType.Csv => "text/csv",
        FileType.Png => "image/png",
        FileType.Jpeg => "image/jpeg",
        FileType.WebP => "image/webp",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
