using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Web.Links;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Says of the whole what it is and under which licence.</summary>
public sealed class DescribedDocument(IServiceScopeFactory scopes) : IOpenApiDocumentTransformer
{
    private const string Description =
        "Every page of this site is also a JSON document, at the page's address with “.json” behind it. Field names are English in all languages; "
        + "titles are in the page's language and, in “names” and “titles”, in all languages. A fact that is not known is null. "
        + "Dates have no more parts than are known. All addresses answer HEAD and conditional requests (If-None-Match), and may be asked from any origin. "
        + "A former address of an item answers 301, that of a withdrawn item 410.";

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var licence = await LicenceAsync(cancellationToken);
        document.Info = new OpenApiInfo
        {
            Title = $"{InterfaceTexts.In(Language.En, "Site.Name")}: data",
            Version = "1.0.0",
            Description = Description + (licence is null ? " No licence has been chosen for these data yet." : ""),
            License = licence is null ? null : new OpenApiLicense { Name = licence, Identifier = licence },
        };
        document.Tags = SectionPaths.OfContent.Select(Tag)
            .Append(new OpenApiTag { Name = "Pages", Description = "Free pages" })
            .Where(tag => document.Paths.Values.SelectMany(path => path.Operations!.Values).Any(operation => operation.Tags!.Any(used => used.Name == tag.Name)))
            .ToHashSet();
    }

    private async Task<string?> LicenceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ProcessQueries>().FindAsync(Language.En, cancellation))?.DataLicence;
    }

    private static OpenApiTag Tag(Section section) =>
        new() { Name = section.ToString(), Description = InterfaceTexts.In(Language.En, $"Navigation.{section}") };
}
