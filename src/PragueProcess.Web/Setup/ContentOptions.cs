using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.Setup;

/// <summary>The settings of the section <c>Content</c>.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>The folder from which an empty database is filled. Default: <c>content</c> beside the program.</summary>
    [Required(ErrorMessage = "Content:Folder is empty; write a folder's path.")]
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "content");
}
