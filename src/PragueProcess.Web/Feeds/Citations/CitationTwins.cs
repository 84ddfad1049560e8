using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Citations;

/// <summary>Writes how a page is cited, for BibTeX.</summary>
public sealed class BibTexTwin(PageCitations citations) : Twin
{
    public override TwinFormat Format => TwinFormat.BibTex;

    public override bool Has(SitePage page) => true;

    public override Task WriteAsync(ActionContext action, ViewResult view, SitePage page) =>
        action.HttpContext.Response.WriteAsync(BibTex.Write(citations.Of(page.Metadata, action.HttpContext.Request)));
}

/// <summary>Writes how a page is cited, for reference managers.</summary>
public sealed class RisTwin(PageCitations citations) : Twin
{
    public override TwinFormat Format => TwinFormat.Ris;

    public override bool Has(SitePage page) => true;

    public override Task WriteAsync(ActionContext action, ViewResult view, SitePage page) =>
        action.HttpContext.Response.WriteAsync(Ris.Write(citations.Of(page.Metadata, action.HttpContext.Request)));
}
