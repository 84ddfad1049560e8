namespace PragueProcess.Model.Files;

/// <summary>Why a file is not stored.</summary>
public enum FileFault
{
    /// <summary>No file was sent.</summary>
    Missing,

    /// <summary>It did not come to its end.</summary>
    Incomplete,

    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It is larger than the setting allows.</summary>
    TooLarge,

    /// <summary>Its name is a path, or hides what it is.</summary>
    UnsafeName,

    /// <summary>Its name has no extension that is known here.</summary>
    UnknownType,

    /// <summary>It is damaged, or is not what its name says.</summary>
    WrongContent,

    /// <summary>It holds scripts, macros, attachments or what is fetched from elsewhere.</summary>
    ActiveContent,

    /// <summary>Nobody can look into it without a password.</summary>
    Protected,

    /// <summary>It unpacks to more than anybody writes.</summary>
    Bomb,

    /// <summary>It is a table that names a separator of its own.</summary>
    Separator,
}

/// <summary>A file cannot be stored.</summary>
public sealed class FileRefusedException(FileFault fault, Exception? inner = null) : Exception($"The file is refused: {fault}.", inner)
{
    public FileFault Fault { get; } = fault;
}
