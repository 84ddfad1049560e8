using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Model.Text;

/// <summary>Gives tables their captions, and header cells their scope.</summary>
internal static class MarkdownTables
{
    private const string CaptionMark = "Table: ";

    public static void Finish(IHtmlDocument document)
    {
        foreach (var cell in document.QuerySelectorAll("th"))
        {
            cell.SetAttribute("scope", "col");
        }

        foreach (var table in document.QuerySelectorAll("table"))
        {
            AddCaption(table);
        }
    }

    private static void AddCaption(IElement table)
    {
        if (table.PreviousElementSibling is IHtmlParagraphElement { FirstChild: IText first } paragraph
            && first.Data.StartsWith(CaptionMark, StringComparison.Ordinal))
        {
            first.Data = first.Data[CaptionMark.Length..];
            var caption = table.Owner!.CreateElement("caption");
            caption.Append([.. paragraph.ChildNodes]);
            table.Prepend(caption);
            paragraph.Remove();
        }
    }
}
