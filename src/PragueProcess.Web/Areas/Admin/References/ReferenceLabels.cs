using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.References;

/// <summary>What the fields of entries are called.</summary>
public static class ReferenceLabels
{
    /// <summary>The label of a field, e.g. <c>name.fr</c>, which is also said of its language.</summary>
    public static string Of(InterfaceTexts texts, ReferenceTarget list, string field)
    {
        var parts = field.Split('.');
        var own = parts[0] == "name" && (list is ReferenceTarget.Source or ReferenceTarget.Place) ? $".{list}" : "";
        var label = texts[$"Admin.Lists.Field.{parts[0]}{own}"];
        return parts is [_, var code] && Languages.TryParse(code, out var language) ? $"{label} ({language.NativeName()})" : label;
    }
}
