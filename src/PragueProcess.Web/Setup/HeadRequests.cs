using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PragueProcess.Web.Setup;

/// <summary>Lets every action that answers GET answer HEAD too (RFC 9110, 9.1); MVC by itself answers 405.</summary>
public sealed class HeadRequests : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        var selectors = application.Controllers.SelectMany(c => c.Actions).SelectMany(a => a.Selectors);
        foreach (var selector in selectors)
        {
            AllowHead(selector);
        }
    }

    private static void AllowHead(SelectorModel selector)
    {
        var constraint = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().SingleOrDefault();
        var methods = constraint?.HttpMethods.ToList() ?? [];
        if (!methods.Any(HttpMethods.IsGet) || methods.Any(HttpMethods.IsHead))
        {
            return;
        }

        methods.Add(HttpMethods.Head);
        selector.ActionConstraints.Remove(constraint!);
        selector.ActionConstraints.Add(new HttpMethodActionConstraint(methods));
        foreach (var metadata in selector.EndpointMetadata.OfType<HttpMethodMetadata>().ToList())
        {
            selector.EndpointMetadata.Remove(metadata);
        }

        selector.EndpointMetadata.Add(new HttpMethodMetadata(methods));
    }
}
