using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PragueProcess.Model.Text;

/// <summary>Marks links that leave the site, turns language marks into spans, and puts the description in the place of a foreign image.</summary>
internal static class MarkdownLinks
{
    public static void Finish(IHtmlDocument document)
    {
        foreach (var link in document.QuerySelectorAll("a[href]").ToList())
        {
            Finish(link, link.GetAttribute("href")!);
        }

        foreach (var image in document.QuerySelectorAll("img:not([src])").ToList())
        {
            image.Replace(document.CreateTextNode(image.GetAttribute("alt") ?? ""));
        }
    }

    private static void Finish(IElement link, string address)
    {
        if (LinkRules.LanguageTag(address) is { } tag)
        {
            var span = link.Owner!.CreateElement("span");
            span.SetAttribute("lang", tag);
            span.Append([.. link.ChildNodes]);
            link.Replace(span);
        }
        else if (LinkRules.IsOutside(address))
        {
            link.ClassList.Add("external");
            link.SetAttribute("rel", "external noopener");
        }
    }
}
