using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.TagHelpers;

/// <summary>
/// <c>&lt;content-group title="WhenAndWhere"&gt;</c>: facts that belong together, below a heading (<c>Admin.Group.WhenAndWhere</c>); closed to
/// those who may not change facts.
/// </summary>
[HtmlTargetElement("content-group")]
public sealed class ContentGroupTagHelper(InterfaceTexts texts) : TagHelper
{
    /// <summary>The heading's key among the interface texts, after <c>Admin.Group.</c>.</summary>
    public required string Title { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.AddClass("mb-3", HtmlEncoder.Default);
        if (!((DraftPage)ViewContext.ViewData.Model!).Rights.Facts)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("disabled"));
        }

        output.PreContent.AppendHtml("<legend class=\"h5 border-bottom pb-1\">").Append(texts[$"Admin.Group.{Title}"]).AppendHtml("</legend><div class=\"row\">");
        output.PostContent.AppendHtml("</div>");
    }
}
