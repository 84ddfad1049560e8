using System.Text;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Files.Inspection;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Files;

/// <summary>Looks through files before they are stored: name and content must say the same, and nothing in them may run.</summary>
public static class FileInspector
{
    /// <summary>Looks through a file, within bounds of time and memory.</summary>
    /// <param name="content">The whole content; it can be sought in.</param>
    /// <param name="name">The name by which it came.</param>
    /// <exception cref="FileRefusedException">It cannot be stored.</exception>
    public static CheckedFile Inspect(Stream content, string name)
    {
        var composed = Composed(name);
        var type = FileTypes.Of(composed) ?? throw new FileRefusedException(FileFault.UnknownType);
        if (content.Length == 0)
        {
            throw new FileRefusedException(FileFault.Empty);
        }

        try
        {
            return Inspect(content, composed, type);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new FileRefusedException(FileFault.WrongContent, e);
        }
    }

    private static string Composed(string name)
    {
        try
        {
            var composed = name.Normalize(NormalizationForm.FormC);
            return FileNames.IsSafe(composed) ? composed : throw new FileRefusedException(FileFault.UnsafeName);
        }
        catch (ArgumentException e)
        {
            throw new FileRefusedException(FileFault.UnsafeName, e);
        }
    }

    private static CheckedFile Inspect(Stream content, string name, FileType type)
    {
        switch (type)
        {
            case FileType.Pdf:
                var (flaws, text) = PdfInspector.Inspect(content);
                return new CheckedFile(name, type, flaws, text);
            case FileType.Odt or FileType.Ods or FileType.Odp:
                OpenDocumentPackage.Check(content, type);
                break;
            case FileType.Docx or FileType.Xlsx or FileType.Pptx:
                OpenXmlPackage.Check(content, type);
                break;
            case FileType.Csv:
                CsvText.Check(content);
                break;
            default:
                PictureInspector.Check(content, type);
                break;
        }

        return new CheckedFile(name, type);
    }
}
