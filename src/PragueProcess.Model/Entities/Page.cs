namespace PragueProcess.Model.Entities;

/// <summary>The sections of the site whose introduction is a page's text.</summary>
public enum PageSection
{
    /// <summary>None: the page stands at its own address.</summary>
    None,
    Observers,
    Documents,
}

/// <summary>A page of free text.</summary>
public sealed class Page : TypedRow
{
    /// <summary>The section that the text introduces; <see cref="PageSection.None"/> when the page stands alone.</summary>
    public PageSection Section { get; set; }
}
