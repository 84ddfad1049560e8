using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A part of XML in an OpenDocument file.</summary>
internal static class OpenDocumentPart
{
    /// <summary>Whether it runs nothing and loads nothing from elsewhere.</summary>
    /// <exception cref="FileRefusedException">It is no XML, or takes too much to read.</exception>
    public static bool IsHarmless(ScannedPart part) => XmlPart.IsHarmless(part, node => node.NodeType != XmlNodeType.Element || IsHarmless(node));

    private static bool IsHarmless(XmlReader node)
    {
        var element = new XmlQualifiedName(node.LocalName, node.NamespaceURI);
        var isHarmless = !OpenDocumentScripts.IsScript(element);
        while (isHarmless && node.MoveToNextAttribute())
        {
            isHarmless = IsHarmless(element, new XmlQualifiedName(node.LocalName, node.NamespaceURI), node.Value);
        }

        return isHarmless;
    }

    private static bool IsHarmless(XmlQualifiedName element, XmlQualifiedName attribute, string value) =>
        !OpenDocumentScripts.IsScript(element, attribute, value)
        && (attribute.Name != "href" || !OpenDocumentLinks.LeadsElsewhere(element, value))
        && (!OpenDocumentFormulas.IsFormula(attribute) || !OpenDocumentFormulas.Fetches(value));
}
