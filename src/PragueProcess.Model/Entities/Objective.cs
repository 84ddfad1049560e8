namespace PragueProcess.Model.Entities;

/// <summary>What the process is for; its words are its text.</summary>
public sealed class Objective : TypedRow
{
    /// <summary>The place in the list, from 0.</summary>
    public int Position { get; set; }
}
