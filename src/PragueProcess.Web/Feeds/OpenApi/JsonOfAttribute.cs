using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using PragueProcess.Web.Feeds.Json.Shapes;

namespace PragueProcess.Web.Feeds.OpenApi;

/// <summary>Says what the JSON twin of an action's page holds.</summary>
/// <typeparam name="TContent">What is particular to the page; see <see cref="JsonPage{TContent}"/>.</typeparam>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JsonOfAttribute<TContent>()
    : ProducesResponseTypeAttribute(typeof(JsonPage<TContent>), StatusCodes.Status200OK, MediaTypeNames.Application.Json)
    where TContent : notnull;
