using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A document of the Office Open XML formats (ECMA-376, part 2), without macros.</summary>
internal static class OpenXmlPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Relationships = ".rels";
    private const string Workbook = ".xlsx";
    private const string PrinterSettings = ".bin";
    private const int MaxWorkbookBytes = 8 * 1024 * 1024;

    private static readonly string[] Parts =
    [
        ".xml", Relationships, ".vml", ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".emf", ".wmf", ".emz", ".wmz", ".wdp", ".webp",
        ".odttf", ".fntdata", ".ttf", ".mp3", ".mp4", ".m4a", ".wav", ".psmdcp",
    ];

    // What runs, what fetches data, and documents of other kinds that are taken into this one.
    private static readonly string[] ActiveTypes = ["macroEnabled", "vbaProject", "activeX", "oleObject", "package.core-ole", "connections+xml", "rtf", "html", "rfc822"];

    private static readonly string[] ActiveLinks = ["/aFChunk", "/connections"];

    // Fields that start another program, and cells that ask other hosts.
    private static readonly string[] Active = ["ddeauto", "ddeservice", "_xlfn.webservice(", "_xlfn.image("];

    // Entities that multiply; what a Mac notes of its printer names a vocabulary, and is read by nothing but printers.
    private static readonly string[] ActiveXml = ["<!doctype", "<!entity", .. Active];

    // Word processors note where on their own machine the template lies.
    private const string OnThisMachine = "file:///";

    public static void Check(Stream content, FileType type) => Check(content, type, outer: null);

    private static void Check(Stream content, FileType type, ZipPackage? outer)
    {
        using var package = new ZipPackage(content, outer);
        var types = TypesOf(package, type);
        foreach (var entry in package.Entries)
        {
            var extension = Path.GetExtension(entry.FullName).ToLowerInvariant();
            switch (extension)
            {
                // The figures behind a chart.
                case Workbook when outer is null:
                    Check(package.Unpack(entry, MaxWorkbookBytes), FileType.Xlsx, package);
                    break;
                case Relationships:
                    Require(Read(package.Unpack(entry)).Descendants().All(IsHarmless));
                    break;
                default:
                    Require(IsKnown(entry.FullName, extension) && IsHarmless(package, entry, types));
                    break;
            }
        }
    }

    private static OpenXmlTypes TypesOf(ZipPackage package, FileType type)
    {
        var declared = package.Find(ContentTypes) ?? throw new FileRefusedException(FileFault.WrongContent);
        var types = new OpenXmlTypes(Read(package.Unpack(declared)));
        Require(!types.All.Any(one => ActiveTypes.Any(active => one.Contains(active, StringComparison.OrdinalIgnoreCase))));
        return types.All.Count(one => one == $"{type.MediaType()}.main+xml") == 1 ? types : throw new FileRefusedException(FileFault.WrongContent);
    }

    private static bool IsHarmless(ZipPackage package, ZipArchiveEntry entry, OpenXmlTypes types)
    {
        if (!types.IsXml(entry.FullName))
        {
            return !package.Holds(entry, new WordScanner(entry.Name.EndsWith(PrinterSettings, StringComparison.OrdinalIgnoreCase) ? Active : ActiveXml));
        }

        using var part = package.Scan(entry, new WordScanner(ActiveXml));
        return OpenXmlPart.IsHarmless(part);
    }

    private static bool IsKnown(string name, string extension) =>
        name.EndsWith('/') || Parts.Contains(extension) || (extension == PrinterSettings && name.Contains("/printerSettings/", StringComparison.Ordinal));

    private static bool IsHarmless(XElement relationship)
    {
        var type = (string?)relationship.Attribute("Type") ?? "";
        return !ActiveLinks.Any(active => type.EndsWith(active, StringComparison.OrdinalIgnoreCase))
            && ((string?)relationship.Attribute("TargetMode") != "External" || IsNotFetched(type, (string?)relationship.Attribute("Target") ?? ""));
    }

    // Whatever else lies outside is fetched when the document is opened.
    private static bool IsNotFetched(string type, string target) =>
        type.EndsWith("/hyperlink", StringComparison.Ordinal) || (type.EndsWith("/attachedTemplate", StringComparison.Ordinal) && IsOnThisMachine(target));

    private static bool IsOnThisMachine(string target) =>
        target.StartsWith(OnThisMachine, StringComparison.OrdinalIgnoreCase) && target.Length > OnThisMachine.Length && target[OnThisMachine.Length] is not ('/' or '\\');

    private static XDocument Read(Stream part)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException e)
        {
            throw new FileRefusedException(FileFault.WrongContent, e);
        }
    }

    private static void Require(bool isHarmless)
    {
        if (!isHarmless)
        {
            throw new FileRefusedException(FileFault.ActiveContent);
        }
    }
}
