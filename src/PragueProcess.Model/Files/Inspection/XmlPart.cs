using System.Xml;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>A part of XML in an office document, read within bounds, so that it is judged by what it says when it is decoded.</summary>
internal static class XmlPart
{
    private const int MaxDepth = 1_000;

    /// <summary>Whether each of its nodes is harmless, and none of the words that are searched for is in it.</summary>
    /// <exception cref="FileRefusedException">It is no XML, or takes too much to read.</exception>
    public static bool IsHarmless(ScannedPart part, Func<XmlReader, bool> isHarmless)
    {
        try
        {
            using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new BoundedNames() });
            var isSo = true;
            while (reader.Read())
            {
                part.EndNode();
                isSo &= isHarmless(reader);
                if (reader.Depth > MaxDepth)
                {
                    throw new FileRefusedException(FileFault.Bomb);
                }
            }

            return isSo && !part.IsFound;
        }
        catch (XmlException e)
        {
            // Word processors leave a part empty in which they have nothing to say.
            return part.IsEmpty ? true : throw new FileRefusedException(FileFault.WrongContent, e);
        }
    }

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
