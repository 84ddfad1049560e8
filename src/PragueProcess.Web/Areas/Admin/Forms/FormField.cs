using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>One field of a form.</summary>
/// <param name="Name">Its name in the content file, e.g. <c>dates</c>.</param>
/// <param name="Editor">What its value is typed into.</param>
public sealed record FormField(string Name, FieldEditor Editor)
{
    /// <summary>Whether it is a date, which can be written in many ways.</summary>
    public bool IsDate => Editor is FieldEditor.Date or FieldEditor.DateRange;

    /// <summary>True when not even a draft can do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What its keys name; null when it holds no keys.</summary>
    public ReferenceTarget? Target { get; init; }

    /// <summary>The values of a <see cref="FieldEditor.Choice"/>.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>The fields of each of the <see cref="FieldEditor.Rows"/>.</summary>
    public IReadOnlyList<FormField> Columns { get; init; } = [];

    /// <summary>What its value must meet, unless it is left empty.</summary>
    public IReadOnlyList<ValidationAttribute> Rules { get; init; } = [];

    /// <summary>Whether nothing may be chosen twice.</summary>
    public bool IsDistinct => Rules.OfType<DistinctAttribute>().Any();

    /// <summary>The column in which its rows must differ; null when they need not.</summary>
    public string? DistinctBy => Rules.OfType<DistinctAttribute>().FirstOrDefault()?.By is { } property ? JsonNamingPolicy.CamelCase.ConvertName(property) : null;

    /// <summary>In characters; null when nothing bounds it.</summary>
    public int? MaxLength => Editor == FieldEditor.Lines ? null : Rules.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
}

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">As content files write it.</param>
/// <param name="Text">The key of its words among the interface texts.</param>
public sealed record FieldChoice(string Value, string Text);
