using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Links;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>In which forms programs read the site.</summary>
public sealed class DataWriter : JsonWriter<DataPage, DataJson>
{
    protected override Task<DataJson> ContentAsync(DataPage page, JsonRequest request) => Task.FromResult(new DataJson(
        [.. DataFile.All.Select(file => DataFileJson.Of(file, request.Links))],
        request.Links.Absolute(SiteLinks.OpenApi)));
}
