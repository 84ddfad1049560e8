using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class MeetingHostMapping : IEntityTypeConfiguration<MeetingHost>
{
    public void Configure(EntityTypeBuilder<MeetingHost> builder)
    {
        builder.HasKey(host => new { host.MeetingId, host.OrganisationId });
        builder.HasOne(host => host.Organisation).WithMany().HasForeignKey(host => host.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
