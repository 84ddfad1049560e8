using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class InitiativeLeadMapping : IEntityTypeConfiguration<InitiativeLead>
{
    public void Configure(EntityTypeBuilder<InitiativeLead> builder)
    {
        builder.HasKey(lead => new { lead.InitiativeId, lead.MemberId });
        builder.HasOne(lead => lead.Member).WithMany().HasForeignKey(lead => lead.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
