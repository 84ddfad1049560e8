using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class ItemTextMapping : IEntityTypeConfiguration<ItemText>
{
    public void Configure(EntityTypeBuilder<ItemText> builder)
    {
        builder.HasKey(text => new { text.ItemId, text.Language });
        builder.HasOne(text => text.Item).WithMany(item => item.Texts).HasForeignKey(text => text.ItemId);
        builder.Property(text => text.Title).HasMaxLength(TextContent.TitleMaxLength);
        builder.Property(text => text.ShortTitle).HasMaxLength(TextContent.ShortTitleMaxLength);
        builder.Property(text => text.SortTitle).HasMaxLength(TextContent.TitleMaxLength);
        builder.Property(text => text.Markdown).HasMaxLength(-1);
        builder.Property(text => text.Html).HasMaxLength(-1);
    }
}
