using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>The secretariat and the initiatives.</summary>
public sealed class SecretariatWriter(SecretariatQueries queries) : JsonWriter<SecretariatPage, SecretariatPageJson>
{
    protected override async Task<SecretariatPageJson> ContentAsync(SecretariatPage page, JsonRequest request) => new(
        SecretariatJson.Of((await request.AskAsync(queries.FindAsync)).Maybe(own => own), request.Links),
        InitiativeJson.Each(await request.AskAsync(queries.InitiativesAsync), request.Links));
}
