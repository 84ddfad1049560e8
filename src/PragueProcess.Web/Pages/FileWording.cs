using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>Says of files what helps to decide whether to open them.</summary>
public static class FileWording
{
    private const double Kilobyte = 1000;
    private const double Megabyte = Kilobyte * Kilobyte;

    /// <summary>The type and the size, e.g. “PDF, 1,2 Mo”.</summary>
    public static string About(InterfaceTexts texts, FileType type, long length) => texts["File.About", Name(type), Size(texts, length)];

    /// <summary>The name with type and size, e.g. “Déclaration.pdf (PDF, 1,2 Mo)”.</summary>
    public static string Of(InterfaceTexts texts, PublicFile file) => $"{file.Name} ({About(texts, file.Type, file.Length)})";

    /// <summary>What everybody calls a type, in any language.</summary>
    public static string Name(FileType type) => type.ToString().ToUpperInvariant();

    /// <summary>The size in decimal units, as operating systems show it.</summary>
    public static string Size(InterfaceTexts texts, long length)
    {
        var (unit, key) = length < Megabyte ? (Kilobyte, "File.Kilobytes") : (Megabyte, "File.Megabytes");
        var size = Math.Max(length / unit, 0.1);
        return texts[key, size.ToString(size < 10 ? "0.#" : "0", InterfaceTexts.Current.Culture())];
    }
}
