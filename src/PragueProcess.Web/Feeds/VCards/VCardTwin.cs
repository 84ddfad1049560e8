using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.VCards;

/// <summary>The contacts for address books (RFC 6350), one card after the other.</summary>
public sealed class VCardTwin : Twin
{
    public override TwinFormat Format => TwinFormat.VCard;

    public override bool Has(SitePage page) => page is ContactPage { Contacts.Count: > 0 };

    public override Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var response = action.HttpContext.Response;
        response.Headers.ContentDisposition = TwinPaths.Attachment(page, Format);
        return response.WriteAsync(string.Concat(((ContactPage)page).Contacts.Select(VCard.Of)));
    }
}
