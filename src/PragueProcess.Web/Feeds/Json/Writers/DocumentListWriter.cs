using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The documents.</summary>
public sealed class DocumentListWriter(DocumentQueries documents, MeetingQueries meetings) : JsonWriter<DocumentsPage, DocumentListJson>
{
    public override bool IsList => true;

    public override bool Holds(SitePage page, string key) => ((DocumentsPage)page).Documents.Any(document => document.Key == key);

    protected override async Task<DocumentListJson> ContentAsync(DocumentsPage page, JsonRequest request)
    {
        var all = await request.AskAsync(documents.ListAsync);
        var held = await request.AskAsync(meetings.ListAsync);
        var introduction = await request.AskAsync(documents.IntroductionAsync);
        return new DocumentListJson(
            request.List(
                all.Each(own => own, document => document.Key),
                document => document.Key,
                document => DocumentJson.Of(document, held, request.Links)),
            PassageJson.Of(introduction.Maybe(own => own), request.Links));
    }
}
