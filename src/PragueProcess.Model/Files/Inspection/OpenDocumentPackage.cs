using System.IO.Compression;
using System.Text;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A document of the OpenDocument format (OpenDocument 1.3, part 2).</summary>
internal static class OpenDocumentPackage
{
    private const string TypeFile = "mimetype";
    private const string Manifest = "META-INF/manifest.xml";

    // In a package of this kind the name of the first entry begins at this byte (part 2, 3.3).
    private const int NameAt = 30;

    private static readonly string[] Parts = [".xml", ".rdf", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".svm", ".emf", ".wmf", ".webp", ".ttf", ".otf"];

    private static readonly string[] Xml = [".xml", ".rdf"];

    // Macros and what programs fetch by themselves; entities that multiply.
    private static readonly string[] Active = ["<!doctype", "<!entity", "vnd.sun.star.script", "macro:", "dde-source", "dde-link", "script:language"];

    public static void Check(Stream content, FileType type)
    {
        if (!content.At(NameAt, TypeFile.Length).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(TypeFile)))
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }

        using var package = new ZipPackage(content);
        CheckKind(package, type);
        foreach (var entry in package.Entries)
        {
            if (!IsKnown(entry.FullName) || !IsHarmless(package, entry))
            {
                throw new FileRefusedException(FileFault.ActiveContent);
            }
        }
    }

    private static void CheckKind(ZipPackage package, FileType type)
    {
        var declared = package.Entries[0];
        using var reader = new StreamReader(package.Unpack(declared), Encoding.ASCII);
        if (declared.FullName != TypeFile || declared.CompressedLength != declared.Length || reader.ReadToEnd() != type.MediaType()
            || package.Find(Manifest) is not { } manifest || package.Find("content.xml") is not { Length: > 0 })
        {
            throw new FileRefusedException(FileFault.WrongContent);
        }

        if (package.Holds(manifest, new WordScanner("encryption-data")))
        {
            throw new FileRefusedException(FileFault.Protected);
        }
    }

    private static bool IsHarmless(ZipPackage package, ZipArchiveEntry entry)
    {
        if (!Xml.Contains(Path.GetExtension(entry.Name).ToLowerInvariant()))
        {
            return !package.Holds(entry, new WordScanner(Active));
        }

        using var part = package.Scan(entry, new WordScanner(Active));
        return OpenDocumentPart.IsHarmless(part);
    }

    private static bool IsKnown(string name) =>
        !name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        && (name is TypeFile or "layout-cache" || name.EndsWith('/') || name.StartsWith("ObjectReplacements/", StringComparison.Ordinal)
            || Parts.Contains(Path.GetExtension(name).ToLowerInvariant()));
}
