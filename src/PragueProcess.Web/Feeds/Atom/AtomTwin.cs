using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.Atom;

/// <summary>Lists for feed readers (RFC 4287).</summary>
public sealed class AtomTwin(AtomEntries entries, ProcessQueries process, SiteAddress address, InterfaceTexts texts) : Twin
{
    private static readonly XmlWriterSettings Utf8 = new() { Encoding = new UTF8Encoding(false), Indent = true };

    public override TwinFormat Format => TwinFormat.Atom;

    public override bool Has(SitePage page) => AtomEntries.Has(page);

    public override async Task WriteAsync(ActionContext action, ViewResult view, SitePage page)
    {
        var http = action.HttpContext;
        var publisher = (await process.FindAsync(page.Metadata.Language, http.RequestAborted))?.SitePublisher;
        var feed = Feed(page, await entries.OfAsync(page, http.RequestAborted), http.Request);
        feed.Authors.Add(new SyndicationPerson { Name = publisher ?? texts["Site.Name"] });

        // The formatter writes synchronously, which the server's own stream refuses.
        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, Utf8))
        {
            feed.SaveAsAtom10(xml);
        }

        written.Position = 0;
        await written.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private SyndicationFeed Feed(SitePage page, IReadOnlyList<AtomEntry> listed, HttpRequest request)
    {
        var self = TwinPaths.Of(page, Format);
        var language = page.Metadata.Language.Code();
        var feed = new SyndicationFeed
        {
            Id = Identifier(self),
            Title = new TextSyndicationContent(texts["Layout.Title", page.Metadata.Title]),
            Language = language,
            BaseUri = new Uri(address.Absolute(request, SiteLinks.Root)),
            LastUpdatedTime = listed.Select(entry => entry.UpdatedAt).Append(page.Metadata.ChangedAt ?? DateTimeOffset.UnixEpoch).Max(),
            Items = [.. listed.Select(entry => Item(entry, language, request))],
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(address.Absolute(request, self)), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(address.Absolute(request, page.Metadata.Alternates[page.Metadata.Language])), "text/html"));
        if (page is ChangesPage { HasMore: true } changes)
        {
            // RFC 5005, 3.
            var next = new Uri(address.Absolute(request, Format.PathOf(SiteLinks.Changes(page.Metadata.Language, changes.Number + 1))));
            feed.Links.Add(new SyndicationLink(next, "next", null, "application/atom+xml", 0));
        }

        return feed;
    }

    private SyndicationItem Item(AtomEntry entry, string language, HttpRequest request)
    {
        var item = new SyndicationItem
        {
            Id = Identifier($"{language}/{entry.Name}"),
            Title = new TextSyndicationContent(entry.Title),
            Content = new TextSyndicationContent(entry.Html, TextSyndicationContentKind.Html),
            PublishDate = entry.PublishedAt,
            LastUpdatedTime = entry.UpdatedAt,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(address.Absolute(request, entry.Path)), "text/html"));
        return item;
    }

    private static string Identifier(string name) => $"urn:uuid:{StableId.Of(name)}";
}
