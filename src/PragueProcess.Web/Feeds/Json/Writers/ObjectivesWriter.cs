using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The objectives and priorities.</summary>
public sealed class ObjectivesWriter(ProcessQueries queries) : JsonWriter<ObjectivesPage, ObjectivesJson>
{
    protected override async Task<ObjectivesJson> ContentAsync(ObjectivesPage page, JsonRequest request) => new(
        StatementJson.Each(await request.AskAsync(queries.ObjectivesAsync), request.Links),
        StatementJson.Each(await request.AskAsync(queries.PrioritiesAsync), request.Links));
}
