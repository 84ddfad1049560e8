using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Pages;

namespace PragueProcess.Web.Feeds.Json.Writers;

/// <summary>A page of free text.</summary>
public sealed class PassageWriter(PageQueries pages, SlugQueries slugs) : JsonWriter<TextPage, FreePageJson>
{
    protected override async Task<FreePageJson> ContentAsync(TextPage page, JsonRequest request)
    {
        var text = await request.AskAsync(async (language, cancellation) =>
        {
            var found = (Resolution.Found)await slugs.ResolveAsync(page.Metadata.ItemKey!, cancellation);
            return await pages.GetAsync(found.ItemId, language, cancellation);
        });
        return new FreePageJson(LocalizedJson.Titles(text.Part(own => own.Text)), PassageJson.Of(text, request.Links)!);
    }

    protected override LocalizedJson TitlesOf(FreePageJson content) => content.Names;
}
