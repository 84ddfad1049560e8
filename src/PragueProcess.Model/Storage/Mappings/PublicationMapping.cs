using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.Property(publication => publication.Author).HasMaxLength(Revision.AuthorMaxLength);
        builder.Property(publication => publication.Comment).HasMaxLength(Revision.CommentMaxLength);
        builder.HasOne(publication => publication.Item).WithMany().HasForeignKey(publication => publication.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(publication => publication.Revision).WithMany().HasForeignKey(publication => publication.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(publication => publication.PublishedAt);
    }
}
