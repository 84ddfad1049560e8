using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PragueProcess.Web.Feeds.Json;

/// <summary>How the site's JSON is written: camel case, enumerations by name, no field left out, an unknown value as null.</summary>
public static class SiteJson
{
    /// <summary>Applies that to options.</summary>
    /// <remarks>Every script stays readable. Nothing is escaped for HTML: the answers are <c>application/json</c>, and no browser may guess otherwise.</remarks>
    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }
}
