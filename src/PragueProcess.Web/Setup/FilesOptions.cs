using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Files</c>.</summary>
public sealed class FilesOptions
{
    public const string Section = "Files";

    private const long BytesPerMegabyte = 1024 * 1024;

    /// <summary>How large a file of a document may be.</summary>
    [Range(1, 1000, ErrorMessage = "Files:MaxMegabytes must be between 1 and 1000.")]
    public int MaxMegabytes { get; set; } = 50;

    public long MaxBytes => MaxMegabytes * BytesPerMegabyte;
}
