using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ItemSourceMapping : IEntityTypeConfiguration<ItemSource>
{
    public void Configure(EntityTypeBuilder<ItemSource> builder)
    {
        builder.Property(source => source.Field).HasMaxLength(ItemSource.FieldMaxLength);
        builder.Property(source => source.DifferingValue).HasMaxLength(ItemSource.ValueMaxLength);
        builder.HasOne<Item>().WithMany(item => item.Sources).HasForeignKey(source => source.ItemId);
        builder.HasOne(source => source.Source).WithMany().HasForeignKey(source => source.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(table => table.HasCheckConstraint("CK_ItemSource_Field", "\"DifferingValue\" IS NULL OR \"Field\" IS NOT NULL"));
    }
}
