using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.Property(revision => revision.Author).HasMaxLength(Revision.AuthorMaxLength);
        builder.Property(revision => revision.Comment).HasMaxLength(Revision.CommentMaxLength);
        builder.Property(revision => revision.Json).HasMaxLength(-1);
        builder.HasOne<Revision>().WithMany().HasForeignKey(revision => revision.BasedOnId).OnDelete(DeleteBehavior.Restrict);
    }
}
