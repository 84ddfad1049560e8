using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ScheduledChangeMapping : IEntityTypeConfiguration<ScheduledChange>
{
    public void Configure(EntityTypeBuilder<ScheduledChange> builder)
    {
        builder.Property(change => change.Author).HasMaxLength(Revision.AuthorMaxLength);
        builder.Property(change => change.Comment).HasMaxLength(Revision.CommentMaxLength);
        builder.Property(change => change.Reasons).HasMaxLength(-1);
        builder.HasNote(change => change.Note);
        builder.HasOne(change => change.MovedTo).WithMany().HasForeignKey(change => change.MovedToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => new { change.State, change.DueAt });
    }
}
