using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>How to reach the secretariat.</summary>
public sealed class ContactWriter(ContactQueries queries) : JsonWriter<ContactPage, ContactListJson>
{
    protected override async Task<ContactListJson> ContentAsync(ContactPage page, JsonRequest request) =>
        new(ContactJson.Each(await request.AskAsync(queries.ListAsync), request.Links));
}
