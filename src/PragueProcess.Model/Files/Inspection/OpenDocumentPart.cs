using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A part of XML in an OpenDocument file, read within bounds and judged by what it says when it is decoded.</summary>
internal static class OpenDocumentPart
{
    private const int MaxDepth = 1_000;

    /// <summary>Whether it runs nothing and loads nothing from elsewhere.</summary>
    /// <exception cref="FileRefusedException">It is no XML, or takes too much to read.</exception>
    public static bool IsHarmless(ScannedPart part)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new BoundedNames() });
            var isHarmless = true;
            while (reader.Read())
            {
                isHarmless &= reader.NodeType != XmlNodeType.Element || IsHarmless(reader);
                if (reader.Depth > MaxDepth)
                {
                    throw new FileRefusedException(FileFault.Bomb);
                }
            }

            return isHarmless && !part.IsFound;
        }
        catch (XmlException e)
        {
            // Word processors leave a part empty in which they have nothing to say.
            return part.IsEmpty ? true : throw new FileRefusedException(FileFault.WrongContent, e);
        }
    }

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

    /// <summary>The names that were read, which are kept as long as the reader: a document has some hundreds.</summary>
    private sealed class BoundedNames : NameTable
    {
        private const int Max = 20_000;

        private int _count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) => ++_count <= Max ? name : throw new FileRefusedException(FileFault.Bomb);
    }
}
