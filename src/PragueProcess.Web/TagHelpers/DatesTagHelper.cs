using Microsoft.AspNetCore.Razor.TagHelpers;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.TagHelpers;

/// <summary>How dates are written.</summary>
public enum DatesForm
{
    /// <summary>With a dash: “15–16 juin 2016”.</summary>
    Full,

    /// <summary>Without a dash, which is not read aloud: “du 15 au 16 juin 2016”.</summary>
    Spoken,

    /// <summary>Below the heading of its year: “15–16 juin”.</summary>
    WithinYear,
}

/// <summary>
/// <c>&lt;dates of="range" /&gt;</c>: writes a partial date range in the page's language; a single date is also told to machines, in
/// ISO 8601 and no more exactly than it is known.
/// </summary>
[HtmlTargetElement("dates", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatesTagHelper : TagHelper
{
    public required PartialDateRange Of { get; set; }

    public DatesForm Form { get; set; }

    /// <summary>Whether a date without a day is marked as doubtful.</summary>
    public bool MarkDoubt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Of.IsSingle ? "time" : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of.IsSingle)
        {
            output.Attributes.SetAttribute("datetime", Of.ToString());
        }

        if (MarkDoubt && Of.Precision != DatePrecision.Day)
        {
            output.Attributes.SetAttribute("class", "doubt");
        }

        output.Content.SetContent(Write(InterfaceTexts.Current));
    }

    private string Write(Language language) => Form switch
    {
        DatesForm.Spoken => DateFormatter.Spoken(Of, language),
        DatesForm.WithinYear => DateFormatter.WithinYear(Of, language),
        _ => DateFormatter.Format(Of, language),
    };
}
