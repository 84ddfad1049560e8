using System.Text.RegularExpressions;
using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>What programs load by themselves from elsewhere when they open an OpenDocument file (OpenDocument 1.3, part 3, 19.917).</summary>
internal static partial class OpenDocumentLinks
{
    private const int MaxDepth = 1_000;

    // What leads there only when a person clicks it.
    private static readonly string[] Clicked = ["a", "event-listener", "area-rectangle", "area-circle", "area-polygon"];

    /// <summary>Whether a part of XML loads nothing from elsewhere.</summary>
    /// <exception cref="FileRefusedException">It is no XML, or takes too much to read.</exception>
    public static bool AreHarmless(Stream part)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new BoundedNames() });
            var areHarmless = true;
            while (reader.Read())
            {
                areHarmless &= IsHarmless(reader);
                if (reader.Depth > MaxDepth)
                {
                    throw new FileRefusedException(FileFault.Bomb);
                }
            }

            return areHarmless;
        }
        catch (XmlException e)
        {
            throw new FileRefusedException(FileFault.WrongContent, e);
        }
    }

    private static bool IsHarmless(XmlReader node)
    {
        var element = node.LocalName;
        while (node.NodeType is XmlNodeType.Element or XmlNodeType.Attribute && node.MoveToNextAttribute())
        {
            if (node.LocalName == "href" && !Clicked.Contains(element) && LeadsElsewhere(element, node.Value))
            {
                return false;
            }
        }

        return true;
    }

    // Word processors note where on their own machine the template lies.
    private static bool LeadsElsewhere(string element, string address)
    {
        var plain = string.Concat(address.Where(letter => letter > ' '));
        return Elsewhere().IsMatch(plain) && !(element == "template" && OnThisMachine().IsMatch(plain));
    }

    [GeneratedRegex(@"^([a-z][a-z0-9+.-]*:|[/\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^(file://)?/(?![/\\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnThisMachine();

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
