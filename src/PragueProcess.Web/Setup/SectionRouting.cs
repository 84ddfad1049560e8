using Microsoft.AspNetCore.Mvc.ApplicationModels;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Links;

namespace PragueProcess.Web.Setup;

/// <summary>That a route leads to a section in a language.</summary>
public sealed record SectionRoute(Section Section, Language Language);

/// <summary>
/// Gives the actions of a controller marked with a <see cref="SectionAttribute"/> one route per language,
/// e.g. <c>{language:language(fr)}/membres/{slug}</c>. A parameter <c>Language language</c> of the action then is the page's language.
/// </summary>
public sealed class SectionRouting : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            if (controller.Attributes.OfType<SectionAttribute>().SingleOrDefault() is { } marked)
            {
                controller.Actions.ToList().ForEach(action => Expand(action, marked.Section));
            }
        }
    }

    private static void Expand(ActionModel action, Section section)
    {
        var relative = action.Selectors.ToList();
        action.Selectors.Clear();
        foreach (var selector in relative)
        {
            foreach (var language in Languages.All)
            {
                action.Selectors.Add(new SelectorModel(selector)
                {
                    EndpointMetadata = { new SectionRoute(section, language) },
                    AttributeRouteModel = new AttributeRouteModel
                    {
                        Template = Template(section, language, selector.AttributeRouteModel?.Template),
                    },
                });
            }
        }
    }

    private static string Template(Section section, Language language, string? relative) =>
        string.Join('/', new[] { $"{{language:language({language.Code()})}}", SectionPaths.Of(section, language), relative }
            .Where(part => !string.IsNullOrEmpty(part)));
}
