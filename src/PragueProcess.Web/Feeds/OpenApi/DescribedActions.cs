using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Has MVC describe the actions whose pages have a JSON twin, and no others.</summary>
public sealed class DescribedActions : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var action in application.Controllers.SelectMany(controller => controller.Actions))
        {
            action.ApiExplorer.IsVisible = action.Attributes.OfType<ProducesResponseTypeAttribute>().Any();
        }
    }
}
