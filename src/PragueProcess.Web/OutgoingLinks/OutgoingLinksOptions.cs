using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Web.OutgoingLinks;

/// <summary>The settings of the section <c>OutgoingLinks</c>.</summary>
public sealed class OutgoingLinksOptions
{
    public const string Section = "OutgoingLinks";

    /// <summary>Whether the site may ask the addresses to which it links whether they still answer.</summary>
    public bool Check { get; set; }

    /// <summary>How long it waits between two questions to the same host, in seconds.</summary>
    [Range(0, 600, ErrorMessage = "OutgoingLinks:PauseSeconds must be between 0 and 600.")]
    public int PauseSeconds { get; set; } = 3;
}
