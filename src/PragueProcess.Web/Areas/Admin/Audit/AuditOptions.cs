using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Areas.Admin.Audit;

/// <summary>The settings of the section <c>Audit</c>.</summary>
public sealed class AuditOptions
{
    public const string Section = "Audit";

    /// <summary>For how many days the audit log is kept.</summary>
    [Range(30, 3650, ErrorMessage = "Audit:KeptDays must be a number of days from 30 to 3650.")]
    public int KeptDays { get; set; } = 365;
}
