using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Controllers;

/// <summary>Tells browsers how to search the site: OpenSearch 1.1, draft 6.</summary>
[AllowAnonymous]
[ConditionalRequests]
public sealed class OpenSearchController(InterfaceTexts texts, SiteAddress address) : Controller
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    [HttpGet("{language:language}/opensearch.xml")]
    public ContentResult Show(Language language)
    {
        var search = address.Absolute(Request, SiteLinks.Section(Section.Search, language));
        var description = new XElement(
            Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", texts["Search.ShortName"]),
            new XElement(Names + "Description", texts["Search.Description"]),
            new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{search}?q={{searchTerms}}")),
            new XElement(Names + "Language", language.Code()),
            new XElement(Names + "InputEncoding", "UTF-8"));
        return Content(new XDocument(description).ToString(), "application/opensearchdescription+xml; charset=utf-8");
    }
}
