using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PragueProcess.Web.Areas.Admin.Editing;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.TagHelpers;

/// <summary>
/// <c>&lt;content-field for="dates" /&gt;</c>: one fact of the item that a <see cref="DraftPage"/> edits, with its label, help, input and errors.
/// </summary>
[HtmlTargetElement("content-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ContentFieldTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The field's name in the content file.</summary>
    public required string For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var page = (DraftPage)ViewContext.ViewData.Model!;
        var field = FormFields.Facts(page.Form.Kind).Single(field => field.Name == For);
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!context.AllAttributes.ContainsName("class"))
        {
            output.AddClass("col-12", HtmlEncoder.Default);
        }

        output.Content.SetHtmlContent(await html.PartialAsync("_Field", page.Input(field, field.Name, page.Rights.Facts)));
    }
}
