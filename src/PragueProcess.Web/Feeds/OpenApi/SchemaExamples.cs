using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Feeds.Json.Shapes;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Shows in the description one member, meeting and document as the site really writes them.</summary>
public sealed class SchemaExamples(MemberQueries members, MeetingQueries meetings, DocumentQueries documents, IOptions<JsonOptions> options)
{
    private const Language Shown = Language.En;

    /// <summary>Adds the examples.</summary>
    /// <param name="absolute">Makes an absolute address of one of the site's paths.</param>
    public async Task AddToAsync(OpenApiDocument document, Func<string, string> absolute, CancellationToken cancellation)
    {
        var links = new JsonLinks(Shown, absolute);
        var held = await Translated.LoadAsync(Shown, meetings.ListAsync, cancellation);
        var named = await Translated.LoadAsync(Shown, members.ListAsync, cancellation);
        var written = await Translated.LoadAsync(Shown, documents.ListAsync, cancellation);
        Add(document, "Meeting", held.Each(own => own, meeting => meeting.Key).Select(meeting => MeetingJson.Of(meeting, links)));
        Add(document, "Member", named.Each(own => own, member => member.Name.Key).Select(member => MemberJson.Of(member, links)));
        Add(document, "Document", written.Each(own => own, item => item.Key).Select(item => DocumentJson.Of(item, held, links)));
    }

    private void Add<T>(OpenApiDocument document, string schema, IEnumerable<T> items) =>
        ((OpenApiSchema)document.Components!.Schemas![schema]).Examples =
            [.. items.Take(1).Select(item => JsonSerializer.SerializeToNode(item, options.Value.SerializerOptions)!)];
}
