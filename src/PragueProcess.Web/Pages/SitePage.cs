namespace PragueProcess.Web.Pages;

/// <summary>What every page shows: the layout takes all it needs from the metadata.</summary>
public abstract record SitePage(PageMetadata Metadata);
