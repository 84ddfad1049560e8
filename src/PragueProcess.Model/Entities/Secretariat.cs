namespace PragueProcess.Model.Entities;

/// <summary>Who provides the secretariat of the process, where, and with whose money.</summary>
public sealed class Secretariat : TypedRow
{
    public Organisation Provider { get; set; } = null!;

    public int ProviderId { get; set; }

    public Place? Seat { get; set; }

    public int? SeatId { get; set; }

    public Organisation? Funder { get; set; }

    public int? FunderId { get; set; }
}
