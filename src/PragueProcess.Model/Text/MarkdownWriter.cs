using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace PragueProcess.Model.Text;

/// <summary>
/// Writes elements and their text in time that grows with their number; AngleSharp's own way takes the square of the siblings.
/// Comments and the like are left out.
/// </summary>
internal static class MarkdownWriter
{
    private static readonly IMarkupFormatter Format = HtmlMarkupFormatter.Instance;

    public static string Write(INode parent, int limit)
    {
        using var html = new BoundedWriter(limit);
        WriteChildren(parent, html);
        return html.ToString();
    }

    private static void WriteChildren(INode parent, BoundedWriter html)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element)
            {
                WriteElement(element, html);
            }
            else if (node is IText text)
            {
                html.Write(Format.Text(text));
            }
        }
    }

    private static void WriteElement(IElement element, BoundedWriter html)
    {
        var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
        html.Write(Format.OpenTag(element, isVoid));
        WriteChildren(element, html);
        html.Write(Format.CloseTag(element, isVoid));
    }
}
