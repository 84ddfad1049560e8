using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ItemMapping : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> builder)
    {
        builder.Property(item => item.Key).HasMaxLength(ItemKey.MaxLength);
        builder.HasIndex(item => item.Key).IsUnique();
        builder.HasOne(item => item.LiveRevision).WithMany().HasForeignKey(item => item.LiveRevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(item => item.Revisions).WithOne(revision => revision.Item).HasForeignKey(revision => revision.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasCheckConstraint(
            "CK_Item_Live",
            $"\"LiveRevisionId\" IS NOT NULL OR \"State\" NOT IN ('{nameof(ItemState.Published)}', '{nameof(ItemState.Withdrawn)}')"));
    }
}
