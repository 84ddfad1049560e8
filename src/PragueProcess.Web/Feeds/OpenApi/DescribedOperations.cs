using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Names each operation.</summary>
public sealed class DescribedOperations : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var action = (ControllerActionDescriptor)context.Description.ActionDescriptor;
        var language = action.EndpointMetadata.OfType<SectionRoute>().SingleOrDefault()?.Language;
        operation.OperationId = $"{action.ControllerName}{action.ActionName}{language}";
        return Task.CompletedTask;
    }
}
