using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Feeds.Json;
using PragueProcess.Web.Feeds.Json.Shapes;
using PragueProcess.Web.Setup;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>
/// Describes the JSON twins where MVC describes the pages that they stand beside: at the address with the extension, in the language that
/// the address names, with the parameters and errors that only programs know.
/// </summary>
public sealed class TwinDescriptions(IModelMetadataProvider metadata) : IApiDescriptionProvider
{
    /// <summary>After the framework's own descriptions.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results.Where(description => HttpMethods.IsHead(description.HttpMethod!)).ToList())
        {
            context.Results.Remove(description);
        }

        foreach (var description in context.Results)
        {
            Describe(description);
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private void Describe(ApiDescription description)
    {
        if (description.ActionDescriptor.EndpointMetadata.OfType<SectionRoute>().SingleOrDefault() is { } route)
        {
            description.RelativePath = description.RelativePath!.Replace($"{{{LanguageConstraint.Name}}}", route.Language.Code(), StringComparison.Ordinal);
            description.ParameterDescriptions.Remove(description.ParameterDescriptions.Single(parameter => parameter.Name == LanguageConstraint.Name));
        }

        description.RelativePath = TwinFormat.Json.PathOf(description.RelativePath!);
        foreach (var computed in description.ParameterDescriptions.Where(parameter => parameter.ModelMetadata is { MetadataKind: ModelMetadataKind.Property, IsReadOnly: true }).ToList())
        {
            description.ParameterDescriptions.Remove(computed);
        }

        if (IsList(description))
        {
            description.ParameterDescriptions.Add(Query("after", typeof(string)));
            description.ParameterDescriptions.Add(Query("limit", typeof(int)));
        }

        if (description.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.Query))
        {
            AddProblem(description, StatusCodes.Status400BadRequest);
        }

        if (description.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.Path))
        {
            AddProblem(description, StatusCodes.Status404NotFound);
            AddProblem(description, StatusCodes.Status410Gone);
        }
    }

    private static bool IsList(ApiDescription description) => description.SupportedResponseTypes
        .SelectMany(response => response.Type!.GenericTypeArguments)
        .SelectMany(content => content.GetProperties())
        .Any(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ListJson<>));

    private ApiParameterDescription Query(string name, Type type) => new()
    {
        Name = name,
        Type = type,
        Source = BindingSource.Query,
        ModelMetadata = metadata.GetMetadataForType(type),
        DefaultValue = type == typeof(int) ? ListQuery.DefaultLimit : null,
    };

    private void AddProblem(ApiDescription description, int status) => description.SupportedResponseTypes.Add(new ApiResponseType
    {
        StatusCode = status,
        Type = typeof(ProblemDetails),
        ModelMetadata = metadata.GetMetadataForType(typeof(ProblemDetails)),
        ApiResponseFormats = [new ApiResponseFormat { MediaType = MediaTypeNames.Application.ProblemJson }],
    });
}
