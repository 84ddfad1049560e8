using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>One document.</summary>
public sealed class DocumentWriter(DocumentQueries documents, MeetingQueries meetings) : JsonWriter<DocumentPage, DocumentJson>
{
    protected override async Task<DocumentJson> ContentAsync(DocumentPage page, JsonRequest request)
    {
        var all = await request.AskAsync(documents.ListAsync);
        return DocumentJson.Of(
            all.Part(own => own.Single(document => document.Id == page.Document.Id)),
            await request.AskAsync(meetings.ListAsync),
            request.Links);
    }

    protected override LocalizedJson TitlesOf(DocumentJson content) => content.Names;
}
