using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The terms of presidency.</summary>
public sealed class PresidencyWriter(PresidencyQueries queries) : JsonWriter<PresidencyPage, PresidencyJson>
{
    protected override async Task<PresidencyJson> ContentAsync(PresidencyPage page, JsonRequest request) => new(
        TermJson.Each(await request.AskAsync(queries.ListAsync), request.Links),
        page.On is { } day ? PresidencyOnDayJson.Of(page.Terms, day) : null);
}
