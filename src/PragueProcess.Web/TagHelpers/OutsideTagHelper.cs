using Microsoft.AspNetCore.Razor.TagHelpers;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.TagHelpers;

/// <summary><c>&lt;a outside&gt;</c>: marks a link to another site, to eyes by the style sheet and to ears in words.</summary>
[HtmlTargetElement("a", Attributes = "outside")]
public sealed class OutsideTagHelper(InterfaceTexts texts) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("outside");
        output.Attributes.SetAttribute("rel", "external noopener");
        output.PostContent.AppendHtml("<span class=\"hidden-text\"> ").Append(texts["Link.Outside"]).AppendHtml("</span>");
    }
}
