using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class InitiativeMapping : TypedRowMapping<Initiative>
{
    protected override void ConfigureRow(EntityTypeBuilder<Initiative> builder)
    {
        builder.HasDates(initiative => initiative.Dates);
        builder.HasOne(initiative => initiative.Funder).WithMany().HasForeignKey(initiative => initiative.FunderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(initiative => initiative.Leads).WithOne().HasForeignKey(lead => lead.InitiativeId).OnDelete(DeleteBehavior.Cascade);
    }
}
