using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Changes;

/// <summary>One field of an item, before and after a change.</summary>
/// <param name="Field">The field's name in the content file, e.g. <c>dates</c>; of a text e.g. <c>title</c> or <c>body</c>.</param>
/// <param name="Language">The language of a text; null for a fact, which has none.</param>
/// <param name="RefersTo">What the values are keys of; null when they are no keys.</param>
/// <param name="Old">
/// The values before: one, those of a list, or none when the field was not stated. Each is what the content record holds: a string, a
/// number, an enum, a <see cref="PartialDate"/>, a <see cref="PartialDateRange"/>, a <see cref="DocumentVersionContent"/>, a
/// <see cref="Difference"/>, a <see cref="FieldSource"/>; a body is plain text, or Markdown where versions are compared.
/// </param>
/// <param name="New">The values after.</param>
public sealed record FieldChange(string Field, Language? Language, ReferenceTarget? RefersTo, IReadOnlyList<object> Old, IReadOnlyList<object> New)
{
    /// <summary>The name of the field that holds a text's body.</summary>
    public const string Body = "body";

    /// <summary>The values that are no longer there; all of them when only their order changed.</summary>
    public IReadOnlyList<object> Removed => IsReordered ? Old : [.. Old.Except(New)];

    /// <summary>The values that were not there before; all of them when only their order changed.</summary>
    public IReadOnlyList<object> Added => IsReordered ? New : [.. New.Except(Old)];

    private bool IsReordered => !Old.SequenceEqual(New) && !Old.Except(New).Any() && !New.Except(Old).Any();
}

/// <summary>That one field rests on a source of its own.</summary>
/// <param name="Field">The field's name in the content file.</param>
/// <param name="Source">The source's key.</param>
public sealed record FieldSource(string Field, string Source);
