using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>One input of the form.</summary>
/// <param name="Field">What it asks for.</param>
/// <param name="Name">Its name, and its id.</param>
/// <param name="Page">The page that it stands on.</param>
/// <param name="IsOpen">Whether the person may change it.</param>
public sealed record FormInput(FormField Field, string Name, DraftPage Page, bool IsOpen)
{
    public string Value => Page.Form[Name];

    public IReadOnlyList<FieldError> Errors => [.. Page.Errors.Where(error => error.FieldId == Name)];

    /// <summary>The key of the help to the field; null when its label says enough.</summary>
    public string? Help => FieldLabels.Help(Field);

    /// <summary>What could be better about the text that it holds; no reason to refuse it.</summary>
    public IReadOnlyList<TextRemark> Remarks => field ??= Field switch
    {
        { Editor: FieldEditor.Markdown } => TextAdvice.OfBody(Value),
        { Name: "title" } => TextAdvice.OfTitle(Value),
        _ => [],
    };

    public string RemarksId => $"{Name}-remarks";

    public string HelpId => $"{Name}-help";

    public string ErrorId => $"{Name}-error";

    /// <summary>The ids of the help, of the errors and of the remarks; null when there are none.</summary>
    public string? DescribedBy => string.Join(' ', Ids) is { Length: > 0 } ids ? ids : null;

    private IEnumerable<string> Ids =>
    [
        .. Help is null ? (string[])[] : [HelpId],
        .. Errors.Count == 0 ? (string[])[] : [ErrorId],
        .. Remarks.Count == 0 ? (string[])[] : [RemarksId],
    ];

    /// <summary>The number of the row that the input stands in, from 1; null when it stands in none.</summary>
    public int? Row => Name.Split('.') is [_, var row, _] && int.TryParse(row, out var index) ? index + 1 : null;

    public string ErrorClass => Errors.Count > 0 ? "is-invalid" : "";

    /// <summary>The values of a list with one empty place more.</summary>
    public IEnumerable<string> Places => Page.Form.All(Name).Where(value => value.Length > 0).Append("");

    /// <summary>What the names of the rows begin with, up to the last filled one, and those of two empty ones more.</summary>
    public IEnumerable<string> Rows
    {
        get
        {
            var filled = Page.Form.Rows(Field).Reverse().SkipWhile(row => !IsFilled(row)).Count();
            return Enumerable.Range(0, filled + 2).Select(index => $"{Field.Name}.{index}.");
        }
    }

    private bool IsFilled(string row) => Field.Columns.Any(column => Page.Form[row + column.Name].Length > 0);
}
