namespace PragueProcess.Web.Areas.Admin;

/// <summary>What every page of the editors' area has.</summary>
/// <param name="Title">What the page is, in the person's language: the title of the window; its heading is written by its view.</param>
public record AdminPage(string Title);
