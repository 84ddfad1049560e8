namespace PragueProcess.Model.Entities;

/// <summary>A strategic priority; its words are its text.</summary>
public sealed class Priority : TypedRow
{
    /// <summary>The place in the list, from 0.</summary>
    public int Position { get; set; }
}
