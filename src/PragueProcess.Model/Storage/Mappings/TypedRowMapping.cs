using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

/// <summary>What all typed rows share: the item's id is their key.</summary>
internal abstract class TypedRowMapping<TRow> : IEntityTypeConfiguration<TRow>
    where TRow : TypedRow
{
    public void Configure(EntityTypeBuilder<TRow> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne(row => row.Item).WithOne().HasForeignKey<TRow>(row => row.Id).OnDelete(DeleteBehavior.Restrict);
        ConfigureRow(builder);
    }

    protected abstract void ConfigureRow(EntityTypeBuilder<TRow> builder);
}
