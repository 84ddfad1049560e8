using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SecretariatMapping : TypedRowMapping<Secretariat>
{
    protected override void ConfigureRow(EntityTypeBuilder<Secretariat> builder)
    {
        builder.HasOne(row => row.Provider).WithMany().HasForeignKey(row => row.ProviderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Seat).WithMany().HasForeignKey(row => row.SeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Funder).WithMany().HasForeignKey(row => row.FunderId).OnDelete(DeleteBehavior.Restrict);
    }
}
