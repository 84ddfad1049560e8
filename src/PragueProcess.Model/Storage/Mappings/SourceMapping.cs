using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;
namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasKeyName(source => source.Key);
        builder.HasName(source => source.Title);
        builder.Property(source => source.LanguageCode).HasMaxLength(2);
        builder.Property(source => source.Url).HasMaxLength(WebAddressAttribute.MaxLength);
        builder.HasOne(source => source.Publisher).WithMany().HasForeignKey(source => source.PublisherId).OnDelete(DeleteBehavior.Restrict);
    }
}
