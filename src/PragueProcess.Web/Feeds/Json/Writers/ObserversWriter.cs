using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The observers.</summary>
public sealed class ObserversWriter(ObserverQueries observers, PageQueries pages) : JsonWriter<ObserversPage, ObserversJson>
{
    protected override async Task<ObserversJson> ContentAsync(ObserversPage page, JsonRequest request)
    {
        var policy = await request.AskAsync((language, cancellation) => pages.FindAsync(PageSection.Observers, language, cancellation));
        return ObserversJson.Of(await request.AskAsync(observers.ListAsync), policy.Maybe(own => own), request.Links);
    }
}
