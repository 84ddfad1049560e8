using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ScheduledItemMapping : IEntityTypeConfiguration<ScheduledItem>
{
    public void Configure(EntityTypeBuilder<ScheduledItem> builder)
    {
        builder.HasKey(scheduled => new { scheduled.ScheduledChangeId, scheduled.ItemId });
        builder.HasOne(scheduled => scheduled.ScheduledChange).WithMany(change => change.Items)
            .HasForeignKey(scheduled => scheduled.ScheduledChangeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Revision>().WithMany().HasForeignKey(scheduled => scheduled.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(scheduled => scheduled.Item).WithMany().HasForeignKey(scheduled => scheduled.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
