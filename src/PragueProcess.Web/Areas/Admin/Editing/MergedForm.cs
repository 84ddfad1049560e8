using PragueProcess.Model.Text;
using PragueProcess.Web.Areas.Admin.Forms;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>What somebody else changed while a person was typing.</summary>
/// <param name="Author">Who did.</param>
public sealed record MergedForm(string Author, IReadOnlyList<MergedField> Fields);

/// <summary>A field that somebody else changed while a person was typing.</summary>
/// <param name="Name">The field's name in the form.</param>
/// <param name="Runs">What the other wrote against what the form now holds.</param>
/// <param name="Before">What both began with.</param>
/// <param name="Theirs">What the other wrote.</param>
/// <param name="Mine">What the form now holds.</param>
public sealed record MergedField(string Name, IReadOnlyList<WordRun> Runs, string Before, string Theirs, string Mine)
{
    /// <summary>Whether both changed it, and not alike.</summary>
    public bool IsConflict => Mine != Theirs;

    /// <summary>Whether it is a tick beside a text.</summary>
    public bool IsTick => Name.Split('.') is [_, _, var name] && ContentForm.Ticks.Contains(name);
}
