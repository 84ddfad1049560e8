using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Registers what describes the JSON to programs.</summary>
public static class OpenApiServices
{
    /// <summary>The name of the description, and its version.</summary>
    public const string Version = "v1";

    public static IServiceCollection AddSiteOpenApi(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, TwinDescriptions>());
        return services.AddOpenApi(Version, options =>
        {
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace("Json", "", StringComparison.Ordinal);
            options.AddOperationTransformer<DescribedOperations>();
            options.AddDocumentTransformer<DescribedDocument>();
        });
    }
}
