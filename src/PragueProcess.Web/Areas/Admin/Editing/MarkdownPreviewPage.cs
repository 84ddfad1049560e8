using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Text;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>A text as the public will see it.</summary>
/// <param name="Title">The title of the window.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Heading">The title of the text, as typed.</param>
/// <param name="Preview">The text itself.</param>
public sealed record MarkdownPreviewPage(string Title, Language Language, string Heading, TextPreview Preview) : AdminPage(Title)
{
    /// <summary>What could be better about the text.</summary>
    public IReadOnlyList<TextRemark> Remarks { get; init; } = [];
}
