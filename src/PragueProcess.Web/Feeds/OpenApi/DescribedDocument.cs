using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Says of the whole what it is.</summary>
public sealed class DescribedDocument : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }
}
