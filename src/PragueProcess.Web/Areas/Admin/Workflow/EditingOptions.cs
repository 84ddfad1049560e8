namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>The settings of the section <c>Editing</c>.</summary>
public sealed class EditingOptions
{
    public const string Section = "Editing";

    /// <summary>Whether nobody may publish a version that they saved themselves.</summary>
    public bool RequiresApproval { get; set; }
}
