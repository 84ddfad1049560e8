namespace PragueProcess.Model.Entities;

/// <summary>How far a file is stored.</summary>
public enum StoredFileState
{
    /// <summary>Its chunks are being written, or never were to the end.</summary>
    Incomplete,

    Complete,

    /// <summary>Its content is gone. It was public once: its address answers 410.</summary>
    Removed,
}

/// <summary>What a PDF lacks that readers with a screen reader need (PDF/UA-1, 7.1, 7.2), or that the search does.</summary>
[Flags]
public enum PdfFlaws
{
    None = 0,

    /// <summary>Nothing says what is a heading, a list or a table.</summary>
    Untagged = 1,

    NoTitle = 2,

    NoLanguage = 4,

    /// <summary>It says more than could be read: <see cref="StoredFile.Text"/> is not all.</summary>
    PartlyRead = 8,
}

/// <summary>A file that documents offer. Whatever has the same content is the same file, stored once.</summary>
public sealed class StoredFile
{
    public const int Sha256Length = 64;
    public const int NameMaxLength = 150;

    /// <summary>The names of all flaws.</summary>
    public const int FlawsMaxLength = 60;

    /// <summary>How much of a PDF's text is kept, in characters.</summary>
    public const int TextMaxLength = 100_000;

    public int Id { get; private set; }

    /// <summary>The SHA-256 of the content, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The name that it had when it was stored first, with its extension.</summary>
    public required string Name { get; init; }

    public required FileType Type { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The name of the person at that time.</summary>
    public required string UploadedBy { get; init; }

    public StoredFileState State { get; set; }

    /// <summary>None for whatever is no PDF.</summary>
    public PdfFlaws Flaws { get; init; }

    /// <summary>What a PDF says in plain words, by which it is found; empty for other types.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether visitors could ever read it.</summary>
    public bool WasPublic { get; set; }

    /// <summary>The file that took its place in a document.</summary>
    public int? ReplacedById { get; set; }

    public StoredFile? ReplacedBy { get; set; }
}

/// <summary>A piece of a file's content. All but the last are <see cref="Size"/> bytes long.</summary>
public sealed class StoredFileChunk
{
    /// <summary>In bytes.</summary>
    public const int Size = 256 * 1024;

    public required int FileId { get; init; }

    /// <summary>From 0.</summary>
    public required int Position { get; init; }

    public required byte[] Bytes { get; init; }
}
