using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SiteStateMapping : IEntityTypeConfiguration<SiteState>
{
    public void Configure(EntityTypeBuilder<SiteState> builder)
    {
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.HasData(new SiteState());
        builder.ToTable(table => table.HasCheckConstraint("CK_SiteState_Only", $"\"Id\" = {SiteState.OnlyId}"));
    }
}
