using System.ComponentModel.DataAnnotations;

namespace PragueProcess.Model.Entities.Contents;

/// <summary>Accepts lists that hold nothing twice.</summary>
/// <param name="by">The property in which the records of a list must differ; null when it is a list of keys.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute(string? by = null) : ValidationAttribute("NamedTwice")
{
    /// <summary>The property in which the records of a list must differ; null when it is a list of keys.</summary>
    public string? By { get; } = by;

    public override bool IsValid(object? value) =>
        value is not IEnumerable<object> list || list.Select(Key).ToList() is var keys && keys.Distinct().Count() == keys.Count;

    private object? Key(object entry) => By is null ? entry : entry.GetType().GetProperty(By)!.GetValue(entry);
}
