namespace PragueProcess.Web.Areas.Admin;

/// <summary>One thing that is wrong with a form that was sent.</summary>
/// <param name="FieldId">The id of the form's field that it concerns, to which the summary links; null when it concerns the whole form.</param>
/// <param name="Message">What is wrong and what to do, in the person's language.</param>
public sealed record FieldError(string? FieldId, string Message)
{
    /// <summary>The path of the page on which the field stands; null when it is the form's own.</summary>
    public string? Page { get; init; }
}
