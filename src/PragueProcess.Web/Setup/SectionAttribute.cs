using PragueProcess.Web.Links;

namespace PragueProcess.Web.Setup;

/// <summary>
/// Says which section a controller serves. The templates of its actions (<c>[HttpGet("")]</c>, <c>[HttpGet("{slug}")]</c>) are relative
/// to the section's path; <see cref="SectionRouting"/> makes one route of each per language.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SectionAttribute(Section section) : Attribute
{
    public Section Section { get; } = section;
}
