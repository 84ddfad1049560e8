using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>Lets a controller show the views of another's folder, with all the partial views that these show.</summary>
/// <param name="folder">The folder's name.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ViewsOfAttribute(string folder) : Attribute, IControllerModelConvention
{
    public void Apply(ControllerModel controller) => controller.ControllerName = folder;
}
