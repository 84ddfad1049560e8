using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Files;

/// <summary>A file that was looked through and can be stored.</summary>
/// <param name="Name">Its name, composed (Unicode NFC).</param>
/// <param name="Flaws">What a PDF lacks; none for other types.</param>
/// <param name="Text">What a PDF says; empty for other types.</param>
public sealed record CheckedFile(string Name, FileType Type, PdfFlaws Flaws = PdfFlaws.None, string Text = "");
