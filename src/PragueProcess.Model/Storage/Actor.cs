namespace PragueProcess.Model.Storage;

/// <summary>Who acts in a unit of work, for the audit log.</summary>
public sealed class Actor
{
    /// <summary>The person's account; null for the program itself and for strangers.</summary>
    public int? AccountId { get; set; }
}
