using System.Xml.Linq;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>What the parts of an Office Open XML document are, as it says itself: each by its name, or all of an extension (ECMA-376, part 2, 7.2.3).</summary>
internal sealed class OpenXmlTypes(XDocument declared)
{
    private readonly ILookup<string, string> _types = declared.Descendants().ToLookup(
        part => Key((string?)part.Attribute("PartName") ?? (string?)part.Attribute("Extension") ?? ""),
        part => (string?)part.Attribute("ContentType") ?? "");

    /// <summary>All that is declared.</summary>
    public IEnumerable<string> All => _types.SelectMany(type => type);

    /// <summary>Whether a part is text or data in XML, whatever its name ends with. Pictures are no such text.</summary>
    public bool IsXml(string name) =>
        _types[Key(name)].Concat(_types[Key(Path.GetExtension(name).TrimStart('.'))])
            .Any(type => type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase));

    private static string Key(string name) => Uri.UnescapeDataString(name).TrimStart('/').ToUpperInvariant();
}
