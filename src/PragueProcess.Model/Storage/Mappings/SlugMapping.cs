using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SlugMapping : IEntityTypeConfiguration<Slug>
{
    public void Configure(EntityTypeBuilder<Slug> builder)
    {
        builder.Property(slug => slug.Path).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(slug => new { slug.Kind, slug.Language, slug.Path }).IsUnique();
        builder.HasIndex(slug => new { slug.ItemId, slug.Language }).IsUnique().HasFilter("\"IsCurrent\"");
        builder.HasOne(slug => slug.Item).WithMany(item => item.Slugs).HasForeignKey(slug => slug.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
