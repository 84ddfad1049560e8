using Microsoft.AspNetCore.Razor.TagHelpers;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.TagHelpers;

/// <summary><c>lang-of="text"</c>: names the language of an element whose text is not in the page's.</summary>
[HtmlTargetElement(Attributes = "lang-of")]
public sealed class LangOfTagHelper : TagHelper
{
    /// <summary>The text that the element shows.</summary>
    public required LocalText LangOf { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (LangOf.IsFallback)
        {
            output.Attributes.SetAttribute("lang", LangOf.Language.Code());
        }
    }
}
