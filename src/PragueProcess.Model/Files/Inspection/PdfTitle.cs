using System.Xml;
using UglyToad.PdfPig;

namespace PragueProcess.Model.Files.Inspection;

/// <summary>The title of a PDF: in its metadata (ISO 14289, 7.1; ISO 16684-1), or where older ones have it (ISO 32000-2, 14.3.3).</summary>
internal static class PdfTitle
{
    private const int MaxBytes = 1024 * 1024;
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Whether it has one.</summary>
    public static bool IsIn(PdfDocument document) => !string.IsNullOrWhiteSpace(document.Information.Title) || IsInMetadata(document);

    // What cannot be read says nothing.
    private static bool IsInMetadata(PdfDocument document)
    {
        try
        {
            return document.TryGetXmpMetadata(out var metadata) && metadata.GetXmlMemory() is { Length: <= MaxBytes } xml && IsIn(xml.ToArray());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static bool IsIn(byte[] metadata)
    {
        using var reader = XmlReader.Create(new MemoryStream(metadata), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.ReadToFollowing("title", DublinCore))
        {
            using var title = reader.ReadSubtree();
            while (title.Read())
            {
                if (title.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(title.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
