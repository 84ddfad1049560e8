using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds;

/// <summary>Writes pages in one format.</summary>
public abstract class Twin
{
    public abstract TwinFormat Format { get; }

    /// <summary>True when the page has a twin in this format.</summary>
    public abstract bool Has(SitePage page);

    /// <summary>The answer to a request that asks of the twin what it can't give; null when it can be written.</summary>
    public virtual IActionResult? Refuse(ActionContext action, SitePage page) => null;

    /// <summary>Writes the page, for which <see cref="Has"/> is true, to the answer's body.</summary>
    /// <param name="action">The request that the page answers.</param>
    /// <param name="view">The page as it was to be shown.</param>
    /// <param name="page">The view's model.</param>
    public abstract Task WriteAsync(ActionContext action, ViewResult view, SitePage page);
}
